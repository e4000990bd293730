package org.pooledfund.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pooledfund.job.Signing;
import org.pooledfund.job.TextFile;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.settlement.payment.JournalLayout;
import org.pooledfund.settlement.payment.JournalLayoutDocument;
import org.pooledfund.store.Run;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what a signed settlement is sent out with. */
@Command(
        name = "papers",
        description = "Writes the papers of a signed settlement: a confirmation for each partner,"
                + " a request for each payment, and journals, each naming version and seal.",
        mixinStandardHelpOptions = true)
final class SettlementPapersCommand implements Callable<Integer> {
    @Mixin
    private Where where = new Where();

    @Option(names = "--fund", paramLabel = "ID", required = true, description = "The fund.")
    private String fund = "";

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "Such as 2025-26. Default: the newest with a signed settlement.")
    private Optional<String> year = Optional.empty();

    @Option(
            names = "--settlement-version",
            paramLabel = "NUMBER",
            description = "Default: the newest.")
    private Optional<Integer> version = Optional.empty();

    @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "Where to.")
    private Path to = Path.of("");

    @Option(
            names = "--journal-layout",
            paramLabel = "YAML",
            description = "The columns of the journals; docs/SETTLE.md.")
    private Optional<Path> layout = Optional.empty();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        JournalLayout columns = layout.map(TextFile::read)
                .map(yaml -> JournalLayoutDocument.read(yaml.name(), yaml.text()))
                .orElse(JournalLayout.PLAIN);
        try (ConfigurableApplicationContext context = Start.program(where, RunCommand.DATABASE)) {
            SettledFund settled = SettledFund.of(wanted(context.getBean(Signing.class)));
            SettledPapers papers = new SettledPapers(settled);
            papers.confirmations(to);
            papers.requests(to);
            papers.journals(to.resolve("journals.csv"), columns);
            out.println("The papers of " + settled.versionLine() + ", are in " + to + ".");
        }
        return ExitCode.DONE;
    }

    private Signing.Kept wanted(Signing signing) {
        List<Signing.Kept> all = signing.runs(fund).stream()
                .map(Run::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .filter(one -> year.isEmpty() || year.get().equals(one.label()))
                .map(one -> signing.kept(fund, one))
                .filter(versions -> !versions.isEmpty())
                .findFirst()
                .orElse(List.of());
        return all.stream()
                .filter(one -> version.isEmpty()
                        || version.get() == one.signed().version().number())
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new ProblemException(Finding.of(
                        Problem.NO_SUCH_VERSION,
                        fund,
                        year.map(one -> " of " + one).orElse("")
                                + version.map(one -> ", version " + one).orElse(""))));
    }
}
