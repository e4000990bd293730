package org.pooledfund.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.job.TextFile;
import org.pooledfund.settlement.Basis;
import org.pooledfund.settlement.document.SettledDocument;
import org.pooledfund.settlement.payment.FrozenTerms;
import org.pooledfund.settlement.payment.SettlementVersion;
import org.pooledfund.settlement.payment.SettlementVersionDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Settles a fund from two files alone: its agreement and its position. */
@Command(
        name = "settle",
        description = "Shares a fund's variance by its agreement and settles it, with the working."
                + " Needs two files and no database; docs/SETTLE.md describes them.",
        mixinStandardHelpOptions = true)
final class SettleCommand implements Callable<Integer> {
    @Option(
            names = "--agreement",
            paramLabel = "YAML",
            required = true,
            description = "The agreement; docs/AGREEMENT.md describes it.")
    private Path agreement = Path.of("");

    @Option(
            names = "--position",
            paramLabel = "CSV",
            required = true,
            description = "Budgets, actuals and cash by scheme, partner and funding source.")
    private Path position = Path.of("");

    @Option(
            names = "--compare",
            paramLabel = "YAML",
            description = "Another agreement, to be shown beside the first on the same position.")
    private Optional<Path> compare = Optional.empty();

    @Option(
            names = "--through",
            paramLabel = "PERIOD",
            description = "How many months of the year the actuals cover: 3 for an interim"
                    + " settlement after June. Default: ${DEFAULT-VALUE}, the whole year.")
    private int through = Period.MARCH;

    @Option(
            names = "--outlook",
            paramLabel = "HOW",
            description = "to-date (default), or a forecast of the year: straight-line, profile or"
                    + " entered.")
    private String outlook = "to-date";

    @Option(
            names = "--settled",
            paramLabel = "CSV",
            description = "What was settled before: columns partner and amount.")
    private Optional<Path> settled = Optional.empty();

    @Option(
            names = "--previous",
            paramLabel = "JSON",
            description = "The settlement before, as --json wrote it: what it settled is taken off,"
                    + " and if it was for the same time, what has changed is told.")
    private Optional<Path> previous = Optional.empty();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why a settlement of the same time is made anew.")
    private String reason = "";

    @Option(
            names = "--plan-closed",
            description = "The recovery plan is closed, so an overspend may be settled.")
    private boolean planClosed;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private SettleFiles files = new SettleFiles();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        SettledFund fund = settle(agreement);
        if (compare.isPresent()) {
            ComparisonText comparison = new ComparisonText(fund, settle(compare.get()));
            if (json) {
                out.println(Json.of(comparison.object()));
            } else {
                comparison.print(out, agreement.toString(), compare.get().toString());
            }
        } else if (json) {
            Map<String, Object> object = new SettlementJson(fund).object();
            files.addChecks(fund, object);
            out.println(Json.of(object));
        } else {
            new SettlementText(fund, out).print();
            files.printChecks(fund, out);
        }
        files.write(fund);
        return ExitCode.DONE;
    }

    private SettledFund settle(Path terms) {
        Agreement read = SettledFund.agreement(terms);
        Basis basis = new Basis(new Period(read.year(), months()), outlook(), planClosed);
        return SettledFund.of(
                read, SettledFund.position(position, read, basis), basis, before(read));
    }

    private SettledFund.Before before(Agreement read) {
        if (settled.isPresent() && previous.isPresent()) {
            throw usage("--settled and --previous both say what was settled before: give one");
        }
        return new SettledFund.Before(
                previous.map(TextFile::read).map(file -> previous(file, read)),
                settled.map(TextFile::read)
                        .map(file -> SettledDocument.read(file.name(), file.text(), read))
                        .orElse(Map.of()),
                reason);
    }

    private static SettlementVersion previous(TextFile file, Agreement read) {
        SettlementVersion version = SettlementVersionDocument.read(file.name(), file.text(), read);
        FrozenTerms.read(file.name(), file.text())
                .ifPresent(then -> then.check(file.name(), SettledFund.terms(read)));
        return version;
    }

    private int months() {
        if (through < 1 || through > Period.MARCH) {
            throw usage("--through must be from 1 (April) to 12 (March), not " + through);
        }
        return through;
    }

    private Basis.Outlook outlook() {
        List<Basis.Outlook> all = List.of(Basis.Outlook.values());
        return all.stream()
                .filter(one ->
                        one.name().replace('_', '-').equals(outlook.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> usage("--outlook must be to-date, straight-line, profile or"
                        + " entered, not '" + outlook + "'"));
    }

    private picocli.CommandLine.ParameterException usage(String what) {
        return new picocli.CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(), what);
    }
}
