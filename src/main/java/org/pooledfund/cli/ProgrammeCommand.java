package org.pooledfund.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.money.Pence;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.settlement.Basis;
import org.pooledfund.settlement.Position;
import org.pooledfund.settlement.Programme;
import org.pooledfund.settlement.RiskShare;
import org.pooledfund.settlement.Transfer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Settles many pools and rolls them up. */
@Command(
        name = "programme",
        description = "Settles several pools and rolls them up by organisation: what one pool pays"
                + " into another is taken out, and the payments of all pools are netted.",
        mixinStandardHelpOptions = true)
final class ProgrammeCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FOLDER",
            arity = "1..*",
            description = "Folders with an agreement.yaml and a position.csv each.")
    private List<Path> folders = List.of();

    @Option(
            names = "--through",
            paramLabel = "PERIOD",
            description = "How many months of the year the actuals cover. Default: the whole year.")
    private int through = Period.MARCH;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (through < 1 || through > Period.MARCH) {
            throw new picocli.CommandLine.ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--through must be from 1 (April) to 12 (March), not " + through);
        }
        List<Programme.Pool> pools = new ArrayList<>();
        for (Path folder : folders) {
            Agreement agreement = SettledFund.agreement(folder.resolve("agreement.yaml"));
            check(folder, agreement, pools);
            Basis basis =
                    new Basis(new Period(agreement.year(), through), Basis.Outlook.TO_DATE, false);
            Position position =
                    SettledFund.position(folder.resolve("position.csv"), agreement, basis);
            pools.add(
                    new Programme.Pool(agreement, position, RiskShare.settle(agreement, position)));
        }
        Programme programme = Programme.of(pools);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            out.println(Json.of(object(programme, pools)));
        } else {
            print(programme, pools, out);
        }
        return ExitCode.DONE;
    }

    /** Each fund once, and all of one year: else money would be counted twice, or mixed. */
    private static void check(Path folder, Agreement agreement, List<Programme.Pool> before) {
        Place place = Place.of(folder.resolve("agreement.yaml").toString());
        for (Programme.Pool pool : before) {
            if (pool.agreement().fundId().equals(agreement.fundId())) {
                throw new ProblemException(
                        Finding.at(place, Problem.NAME_TWICE, agreement.fundId()));
            }
            if (!pool.agreement().year().equals(agreement.year())) {
                throw new ProblemException(Finding.at(
                        place,
                        Problem.FIELD_NEEDS,
                        "it is of " + agreement.year().label() + ", and "
                                + pool.agreement().fundId() + " is of "
                                + pool.agreement().year().label(),
                        "A programme is rolled up for one year: name the agreements of that."));
            }
        }
    }

    private void print(Programme programme, List<Programme.Pool> pools, PrintWriter out) {
        out.println(folders.size() + " pools spent " + Pence.format(programme.grossPence())
                + ", of which " + Pence.format(programme.eliminatedPence())
                + " went from one pool into another: " + Pence.format(programme.netPence())
                + " in all.");
        out.println();
        printPools(pools, out);
        TextTable table = new TextTable(
                "Organisation",
                "Pools",
                "Contributions",
                "Shares",
                "Between pools",
                "Final cost",
                "Settlement",
                "Payable");
        for (Programme.Organisation one : programme.organisations()) {
            table.row(
                    one.id(),
                    String.valueOf(one.pools()),
                    Pence.format(one.contributionPence()),
                    Pence.format(one.sharePence()),
                    Pence.format(-one.eliminatedPence()),
                    Pence.format(one.finalCostPence()),
                    Pence.format(one.duePence()),
                    Pence.format(one.payablePence()));
        }
        table.print(out);
        out.println();
        for (Transfer transfer : programme.transfers()) {
            out.println(transfer.from() + " pays " + transfer.to() + " "
                    + Pence.format(transfer.amountPence()) + ".");
        }
        programme.notes().forEach(note -> out.println("Note: " + note));
    }

    private static void printPools(List<Programme.Pool> pools, PrintWriter out) {
        TextTable table =
                new TextTable("Pool", "Programme", "Planned", "Spent", "Variance", "Unallocated");
        for (Programme.Pool pool : pools) {
            table.row(
                    pool.agreement().fundId(),
                    pool.agreement().arrangement().programme(),
                    Pence.format(pool.settlement().planPence()),
                    Pence.format(pool.settlement().outturnPence()),
                    Pence.format(pool.settlement().variancePence()),
                    Pence.format(pool.settlement().remainder().unallocatedPence()));
        }
        table.print(out);
        out.println();
    }

    private static Map<String, Object> object(Programme.Pool pool) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("fund", pool.agreement().fundId());
        row.put("programme", pool.agreement().arrangement().programme());
        row.put("planned", Json.pounds(pool.settlement().planPence()));
        row.put("spent", Json.pounds(pool.settlement().outturnPence()));
        row.put("variance", Json.pounds(pool.settlement().variancePence()));
        row.put("unallocated", Json.pounds(pool.settlement().remainder().unallocatedPence()));
        return row;
    }

    private static Map<String, Object> object(Programme programme, List<Programme.Pool> pools) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("gross", Json.pounds(programme.grossPence()));
        object.put("eliminated", Json.pounds(programme.eliminatedPence()));
        object.put("net", Json.pounds(programme.netPence()));
        object.put("pools", pools.stream().map(ProgrammeCommand::object).toList());
        object.put(
                "organisations",
                programme.organisations().stream()
                        .map(one -> {
                            Map<String, Object> row = new LinkedHashMap<>();
                            row.put("id", one.id());
                            row.put("pools", one.pools());
                            row.put("contribution", Json.pounds(one.contributionPence()));
                            row.put("share", Json.pounds(one.sharePence()));
                            row.put("eliminated", Json.pounds(one.eliminatedPence()));
                            row.put("finalCost", Json.pounds(one.finalCostPence()));
                            row.put("settlement", Json.pounds(one.duePence()));
                            row.put("payable", Json.pounds(one.payablePence()));
                            return row;
                        })
                        .toList());
        object.put(
                "transfers",
                programme.transfers().stream()
                        .map(transfer -> {
                            Map<String, Object> row = new LinkedHashMap<>();
                            row.put("from", transfer.from());
                            row.put("to", transfer.to());
                            row.put("amount", Json.pounds(transfer.amountPence()));
                            return row;
                        })
                        .toList());
        object.put("notes", programme.notes());
        return object;
    }
}
