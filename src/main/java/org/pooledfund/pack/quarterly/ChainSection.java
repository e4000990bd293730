package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.extract.LoadReport;
import org.pooledfund.extract.LoadedExtract;
import org.pooledfund.matching.LineFacts.Fate;
import org.pooledfund.matching.Side;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.LineFilter;
import org.pooledfund.pack.LineMark;
import org.pooledfund.pack.Part.Kind;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;
import org.pooledfund.settlement.Share;

/** The conservation of rows and pence: files, ledger, matched, settled, this pack. */
final class ChainSection {

    private final Figures figures;
    private final Money money;
    private final Map<String, LoadReport> sources = new TreeMap<>();

    ChainSection(Figures figures) {
        this.figures = figures;
        this.money = new Money(figures);
        for (LoadedExtract extract : figures.extracts()) {
            sources.merge(extract.source(), extract.report(), ChainSection::sum);
        }
    }

    private static LoadReport sum(LoadReport a, LoadReport b) {
        return new LoadReport(
                a.in().plus(b.in()),
                a.posted().plus(b.posted()),
                a.quarantined().plus(b.quarantined()),
                a.ignored().plus(b.ignored()));
    }

    Section section() {
        return new Section(
                "conservation",
                "Proof",
                "From the files to this pack",
                "Every row and every penny of the partners' files, step by step. Each difference is"
                        + " nil; the run refuses to give this pack its name while one is not."
                        + " Ledgers are never added together: the same money stands in two of"
                        + " them.",
                List.of(rowsToLedger(), penceToLedger(), rowsToRun(), penceToRun(), toPack()),
                Section.Orientation.PORTRAIT);
    }

    private Table rowsToLedger() {
        List<Row> rows = new ArrayList<>();
        sources.forEach((source, report) -> rows.add(Row.body(
                Cell.text(figures.sourceName(source)),
                Cell.whole(report.in().rows()),
                Cell.whole(report.posted().rows()),
                Cell.whole(report.quarantined().rows()),
                Cell.whole(report.ignored().rows()),
                Cell.whole(report.in().rows()
                        - report.posted().rows()
                        - report.quarantined().rows()
                        - report.ignored().rows()))));
        return Table.of(
                "chain-file-rows",
                "Files to ledger, rows",
                "Ignored are rows that are no data: preamble, header, totals, blank rows.",
                List.of(
                        Heads.text("ledger", "Ledger"),
                        Heads.count("in", "In the files"),
                        Heads.count("posted", "Posted"),
                        Heads.count("quarantined", "In quarantine"),
                        Heads.count("ignored", "Ignored"),
                        Heads.count("difference", "Difference")),
                rows);
    }

    private Table penceToLedger() {
        List<Row> rows = new ArrayList<>();
        sources.forEach((source, report) -> rows.add(Row.body(
                Cell.text(figures.sourceName(source)),
                Cell.of(files(source, "all rows", report.in())),
                Cell.of(files(source, "rows posted", report.posted())),
                Cell.of(files(source, "rows in quarantine", report.quarantined())),
                Cell.of(files(source, "rows ignored", report.ignored())),
                Cell.pence(report.in().pence()
                        - report.posted().pence()
                        - report.quarantined().pence()
                        - report.ignored().pence()))));
        return Table.of(
                "chain-file-pence",
                "Files to ledger, amounts",
                "Amounts as each ledger has them: spending above zero, income in brackets.",
                List.of(
                        Heads.text("ledger", "Ledger"),
                        Heads.pence("in", "In the files"),
                        Heads.pence("posted", "Posted"),
                        Heads.pence("quarantined", "In quarantine"),
                        Heads.pence("ignored", "Ignored"),
                        difference("in", "posted", "quarantined", "ignored")),
                rows);
    }

    private Table rowsToRun() {
        List<Row> rows = new ArrayList<>();
        sources.forEach((source, report) -> {
            long left = report.posted().rows();
            List<Cell> cells = new ArrayList<>(
                    List.of(Cell.text(figures.sourceName(source)), Cell.whole(left)));
            for (Fate fate : Fate.values()) {
                long found = figures.ledgers().rows(filter(source, fate));
                left -= found;
                cells.add(Cell.whole(found));
            }
            cells.add(Cell.whole(left));
            rows.add(new Row(Row.Kind.BODY, cells));
        });
        return Table.of(
                "chain-run-rows",
                "Ledger to reconciliation, rows",
                "Each posted line is matched, open or excluded, once; or it is of another year or a"
                        + " later period than this pack's; or a newer file has taken its place.",
                List.of(
                        Heads.text("ledger", "Ledger"),
                        Heads.count("posted", "Posted"),
                        Heads.count("matched", "Matched"),
                        Heads.count("open", "Open"),
                        Heads.count("excluded", "Excluded"),
                        Heads.count("superseded", "Superseded"),
                        Heads.count("other", "Not in this run"),
                        Heads.count("difference", "Difference")),
                rows);
    }

    private Table penceToRun() {
        List<Row> rows = new ArrayList<>();
        sources.forEach((source, report) -> {
            long left = report.posted().pence();
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.text(figures.sourceName(source)),
                    Cell.of(files(source, "rows posted", report.posted()))));
            for (Fate fate : Fate.values()) {
                Amount found = figures.ledgers().sum(Kind.LINES, filter(source, fate));
                left -= found.pence();
                cells.add(Cell.of(found));
            }
            cells.add(Cell.pence(left));
            rows.add(new Row(Row.Kind.BODY, cells));
        });
        return Table.of(
                "chain-run-pence",
                "Ledger to reconciliation, amounts",
                "Amounts as each ledger has them.",
                List.of(
                        Heads.text("ledger", "Ledger"),
                        Heads.pence("posted", "Posted"),
                        Heads.pence("matched", "Matched"),
                        Heads.pence("open", "Open"),
                        Heads.pence("excluded", "Excluded"),
                        Heads.pence("superseded", "Superseded"),
                        Heads.pence("other", "Not in this run"),
                        difference("posted", "matched", "open", "excluded", "superseded", "other")),
                rows);
    }

    private Table toPack() {
        Amount spent =
                figures.ledgers().sum(Kind.LINES, Ledgers.counted(Side.POOL, LineMarks.SPENDING));
        Amount received = figures.ledgers()
                .sum(Kind.LINES_NEGATED, Ledgers.counted(Side.POOL, LineMarks.CONTRIBUTION));
        long settledIn = figures.settlement().shares().stream()
                .mapToLong(Share::receivedPence)
                .sum();
        Amount shown = Amount.nil("Received, partner by partner");
        for (Share share : figures.settlement().shares()) {
            shown = shown.plus(money.received(share));
        }
        List<Row> rows = List.of(
                step("Spending", spent, figures.settlement().outturnPence(), money.outturn()),
                step("Contributions received", received, settledIn, shown));
        return Table.of(
                "chain-pack",
                "Pool's ledger to settlement to this pack",
                "The pool's matched and open lines, what the settlement counts, and what the tables"
                        + " of this pack add up to.",
                List.of(
                        Heads.text("what", "What"),
                        Heads.pence("ledger", "Pool's ledger"),
                        Heads.pence("settled", "Settlement"),
                        Heads.pence("pack", "This pack"),
                        Heads.pence("first", "Ledger less settlement").less("ledger", "settled"),
                        Heads.pence("second", "Settlement less pack").less("settled", "pack")),
                rows);
    }

    private static Row step(String what, Amount ledger, long settled, Amount pack) {
        return Row.body(
                Cell.text(what),
                Cell.of(ledger),
                Cell.of(Amount.ruled(what + " in the settlement", "as stored", "", settled)),
                Cell.of(pack),
                Cell.pence(ledger.pence() - settled),
                Cell.pence(settled - pack.pence()));
    }

    private static Column difference(String from, String... taken) {
        return Heads.pence("difference", "Difference").less(from, taken);
    }

    private static LineFilter filter(String source, Fate fate) {
        return LineFilter.of(LineMark.SOURCE, source).and(LineMark.FATE, fate.word());
    }

    private static Amount files(String source, String which, ControlTotals totals) {
        return Amount.rows(
                "Control totals of the files of " + source + ": " + which + ", " + totals.rows(),
                totals.pence());
    }
}
