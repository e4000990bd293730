package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.matching.ReconciliationSummary.Open;
import org.pooledfund.matching.ReconciliationSummary.OpenLine;
import org.pooledfund.matching.Side;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Table;

/** Each line of each break: a listing for the workbook. */
final class BreakLines {
    private static final List<Column> COLUMNS = List.of(
            Heads.count("number", "No."),
            Heads.text("partner", "Partner"),
            Heads.text("flow", "Flow"),
            Heads.text("type", "Reason"),
            Heads.count("age", "Age, days"),
            Heads.text("ledger", "Ledger"),
            Heads.text("file", "File"),
            Heads.count("line", "Line"),
            Heads.count("period", "Period"),
            Heads.day("date", "Date"),
            Heads.code("reference", "Reference"),
            Heads.text("party", "Supplier or partner"),
            Heads.code("code", "Code"),
            Heads.code("scheme", "Scheme"),
            Heads.pence("amount", "Amount"),
            Heads.text("explanation", "Explanation"));

    private BreakLines() {}

    static Table table(Figures figures, List<String> partners) {
        List<Row> rows = new ArrayList<>();
        for (Open found : figures.reconciliation().open()) {
            if (partners.contains(found.partner())) {
                found.lines().forEach(line -> rows.add(row(figures, found, line)));
            }
        }
        return Table.of(
                "break-lines",
                "Lines of all breaks",
                "Amounts as their own ledger has them: spending above zero, income in brackets.",
                COLUMNS,
                rows);
    }

    private static Row row(Figures figures, Open found, OpenLine line) {
        return Row.body(
                Cell.whole(found.number()),
                Cell.text(figures.shortName(found.partner())),
                Cell.text(found.flow().label()),
                Cell.text(found.type().label()),
                Cell.whole(found.ageDays()),
                Cell.text(line.side() == Side.PARTNER ? "partner" : "pool"),
                Cell.text(line.fileName()),
                Cell.whole(line.line()),
                Cell.whole(line.periodNumber()),
                Cell.day(line.date()),
                Cell.text(line.reference()),
                Cell.text(line.party()),
                Cell.text(line.code()),
                line.scheme().map(Cell::text).orElse(Cell.BLANK),
                Cell.pence(line.amountPence()),
                Cell.text(found.explanation()));
    }
}
