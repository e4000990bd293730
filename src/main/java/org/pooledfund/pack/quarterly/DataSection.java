package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.extract.LoadReport;
import org.pooledfund.extract.LoadedExtract;
import org.pooledfund.extract.QuarantinedRow;
import org.pooledfund.matching.DifferenceType;
import org.pooledfund.matching.LineFacts.Fate;
import org.pooledfund.matching.ReconciliationSummary.Excluded;
import org.pooledfund.matching.ReconciliationSummary.Open;
import org.pooledfund.matching.ReconciliationSummary.OpenLine;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.Block;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.LineFilter;
import org.pooledfund.pack.LineMark;
import org.pooledfund.pack.Paragraph;
import org.pooledfund.pack.Part.Kind;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;

/** What was received, and what of it is in no figure of the pack. */
final class DataSection {
    private static final int ON_PAPER = 40;
    private static final String MASKED =
            "NHS numbers, National Insurance numbers and the words of a profile's list are masked"
                    + " when a file is read; the masked text is all that is kept. Files in which"
                    + " anything was masked are listed with the number of things.";

    private final Figures figures;

    DataSection(Figures figures) {
        this.figures = figures;
    }

    Section section() {
        return new Section(
                "data",
                "Appendix",
                "Data received",
                "Every row that came in is either posted, in quarantine or ignored as no data"
                        + " (preamble, header, totals, blank rows).",
                blocks(),
                Section.Orientation.PORTRAIT);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(extracts()));
        Table succession = SuccessionTable.of(figures.extracts());
        if (!succession.rows().isEmpty()) {
            blocks.add(succession);
        }
        blocks.addAll(List.of(quarantined(), unmapped(), excluded(), new Paragraph(MASKED)));
        return blocks;
    }

    private Table extracts() {
        List<Row> rows = new ArrayList<>();
        String source = "";
        for (LoadedExtract extract : figures.counting()) {
            if (!extract.source().equals(source)) {
                source = extract.source();
                rows.add(Row.heading(figures.sourceName(source)));
            }
            LoadReport report = extract.report();
            rows.add(Row.body(
                    Cell.text(extract.fileName()),
                    Cell.whole(report.in().rows()),
                    Cell.whole(report.posted().rows()),
                    Cell.whole(report.quarantined().rows()),
                    Cell.whole(report.ignored().rows()),
                    Cell.of(Amount.rows(
                            "Rows posted of " + extract.fileName(),
                            report.posted().pence())),
                    Cell.of(Amount.rows(
                            "Rows in quarantine of " + extract.fileName(),
                            report.quarantined().pence()))));
        }
        return Table.of(
                        "extracts",
                        "Extracts loaded",
                        "Amounts as the ledgers have them: spending above zero, income in"
                                + " brackets. The ledgers are not added together; their totals"
                                + " are in the section on the way from the files to this pack.",
                        List.of(
                                Heads.text("file", "File"),
                                Heads.count("in", "Rows in"),
                                Heads.count("posted", "Posted"),
                                Heads.count("quarantined", "Quarantined"),
                                Heads.count("ignored", "Ignored"),
                                Heads.pence("pence", "Amount posted"),
                                Heads.pence("held", "Amount quarantined")),
                        rows)
                .onPaper(ON_PAPER);
    }

    private Table quarantined() {
        List<Row> rows = new ArrayList<>();
        for (QuarantinedRow row : figures.quarantined()) {
            rows.add(Row.body(
                    Cell.text(row.fileName()),
                    Cell.whole(row.line()),
                    Cell.text(row.message()),
                    row.amountPence()
                            .map(pence -> Cell.of(Amount.rows(
                                    "Row " + row.line() + " of " + row.fileName(), pence)))
                            .orElse(Cell.text("unreadable"))));
        }
        return Table.of(
                        "quarantine",
                        "Rows in quarantine",
                        "Rows that could not be read; they are in no figure of this pack.",
                        List.of(
                                Heads.text("file", "File"),
                                Heads.count("line", "Line"),
                                Heads.text("message", "What is wrong"),
                                Heads.pence("amount", "Amount")),
                        rows)
                .onPaper(ON_PAPER);
    }

    private Table unmapped() {
        List<Row> rows = new ArrayList<>();
        for (Open open : figures.reconciliation().open()) {
            if (open.type() == DifferenceType.UNMAPPED) {
                for (OpenLine line : open.lines()) {
                    rows.add(Row.body(
                            Cell.text(line.fileName()),
                            Cell.whole(line.line()),
                            Cell.text(line.code()),
                            Cell.text(line.party()),
                            Cell.of(line(open, line))));
                }
            }
        }
        return Table.of(
                        "unmapped",
                        "Lines on unmapped codes",
                        "Nobody has said which scheme these codes belong to. The lines are open"
                                + " breaks.",
                        List.of(
                                Heads.text("file", "File"),
                                Heads.count("line", "Line"),
                                Heads.code("code", "Code"),
                                Heads.text("party", "Supplier or partner"),
                                Heads.pence("amount", "Amount")),
                        rows)
                .onPaper(ON_PAPER);
    }

    private static Amount line(Open open, OpenLine line) {
        return open.lines().size() == 1
                ? Amount.lines(Kind.LINES, BreakAmounts.filter(open), line.amountPence())
                : Amount.rows("Row " + line.line() + " of " + line.fileName(), line.amountPence());
    }

    private Table excluded() {
        List<Row> rows = new ArrayList<>();
        for (Excluded part : figures.reconciliation().excluded()) {
            LineFilter lines = LineFilter.of(LineMark.SOURCE, part.source())
                    .and(LineMark.FATE, Fate.EXCLUDED.word())
                    .and(LineMark.REASON, part.reason().label());
            rows.add(Row.body(
                    Cell.text(figures.sourceName(part.source())),
                    Cell.text(part.reason().label()),
                    Cell.text(Words.capitalised(
                            part.reason().meaning().replace(": outside the comparison", ""))),
                    Cell.whole(part.lines()),
                    Cell.of(Amount.lines(Kind.LINES, lines, part.pence()))));
        }
        return Table.of(
                "excluded",
                "Lines outside the comparison",
                "Loaded and counted, but no part of the pool's income and expenditure.",
                List.of(
                        Heads.text("source", "Ledger"),
                        Heads.text("reason", "Reason"),
                        Heads.text("meaning", "What it means"),
                        Heads.count("lines", "Lines"),
                        Heads.pence("amount", "Amount")),
                rows);
    }
}
