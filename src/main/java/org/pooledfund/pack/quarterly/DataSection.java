package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.extract.LoadReport;
import org.pooledfund.extract.LoadedExtract;
import org.pooledfund.extract.QuarantinedRow;
import org.pooledfund.matching.ReconciliationSummary.Excluded;
import org.pooledfund.pack.Block;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;

/** What was received, and what of it is in no figure of the pack. */
final class DataSection {
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
                Section.Orientation.WIDE);
    }

    private List<Block> blocks() {
        Table succession = SuccessionTable.of(figures.extracts());
        return succession.rows().isEmpty()
                ? List.of(extracts(), quarantined(), excluded())
                : List.of(extracts(), succession, quarantined(), excluded());
    }

    private Table extracts() {
        List<Row> rows = new ArrayList<>();
        ControlTotals posted = ControlTotals.NONE;
        ControlTotals quarantined = ControlTotals.NONE;
        long in = 0;
        long ignored = 0;
        for (LoadedExtract extract : figures.counting()) {
            LoadReport report = extract.report();
            posted = posted.plus(report.posted());
            quarantined = quarantined.plus(report.quarantined());
            in += report.in().rows();
            ignored += report.ignored().rows();
            rows.add(Row.body(
                    Cell.text(extract.fileName()),
                    Cell.text(extract.source()),
                    Cell.whole(report.in().rows()),
                    Cell.whole(report.posted().rows()),
                    Cell.whole(report.quarantined().rows()),
                    Cell.whole(report.ignored().rows()),
                    Cell.pence(report.posted().pence()),
                    Cell.pence(report.quarantined().pence())));
        }
        rows.add(Row.total(
                Cell.text("Total"),
                Cell.BLANK,
                Cell.whole(in),
                Cell.whole(posted.rows()),
                Cell.whole(quarantined.rows()),
                Cell.whole(ignored),
                Cell.pence(posted.pence()),
                Cell.pence(quarantined.pence())));
        return Table.of(
                "extracts",
                "Extracts loaded",
                "Amounts as the ledgers have them: spending above zero, income in brackets.",
                List.of(
                        new Column("file", "File", ColumnKind.TEXT),
                        new Column("source", "Source", ColumnKind.TEXT),
                        new Column("in", "Rows in", ColumnKind.WHOLE),
                        new Column("posted", "Posted", ColumnKind.WHOLE),
                        new Column("quarantined", "Quarantined", ColumnKind.WHOLE),
                        new Column("ignored", "Ignored", ColumnKind.WHOLE),
                        new Column("pence", "Amount posted", ColumnKind.MONEY_PENCE),
                        new Column("held", "Amount quarantined", ColumnKind.MONEY_PENCE)),
                rows);
    }

    private Table quarantined() {
        List<Row> rows = new ArrayList<>();
        for (QuarantinedRow row : figures.quarantined()) {
            rows.add(Row.body(
                    Cell.text(row.fileName()),
                    Cell.whole(row.line()),
                    Cell.text(row.message()),
                    row.amountPence().map(Cell::pence).orElse(Cell.text("unreadable"))));
        }
        return Table.of(
                "quarantine",
                "Rows in quarantine",
                "Rows that could not be read; they are in no figure of this pack.",
                List.of(
                        new Column("file", "File", ColumnKind.TEXT),
                        new Column("line", "Line", ColumnKind.WHOLE),
                        new Column("message", "What is wrong", ColumnKind.TEXT),
                        new Column("amount", "Amount", ColumnKind.MONEY_PENCE)),
                rows);
    }

    private Table excluded() {
        List<Row> rows = new ArrayList<>();
        for (Excluded part : figures.reconciliation().excluded()) {
            rows.add(Row.body(
                    Cell.text(part.source()),
                    Cell.text(part.reason().label()),
                    Cell.text(part.reason().meaning()),
                    Cell.whole(part.lines()),
                    Cell.pence(part.pence())));
        }
        return Table.of(
                "excluded",
                "Lines outside the comparison",
                "Loaded and counted, but no part of the pool's income and expenditure.",
                List.of(
                        new Column("source", "Source", ColumnKind.TEXT),
                        new Column("reason", "Reason", ColumnKind.TEXT),
                        new Column("meaning", "What it means", ColumnKind.TEXT),
                        new Column("lines", "Lines", ColumnKind.WHOLE),
                        new Column("amount", "Amount", ColumnKind.MONEY_PENCE)),
                rows);
    }
}
