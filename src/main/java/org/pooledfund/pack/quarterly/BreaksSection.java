package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.matching.DifferenceType;
import org.pooledfund.matching.ReconciliationSummary.Open;
import org.pooledfund.matching.ReconciliationSummary.OpenLine;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;

/** What could not be matched, and why. */
final class BreaksSection {
    private static final int ON_PAPER = 60;
    private static final Comparator<Open> LARGEST_FIRST =
            Comparator.comparingLong(Open::grossPence).reversed().thenComparing(Open::number);

    private final Figures figures;
    private final List<Open> open;

    BreaksSection(Figures figures) {
        this.figures = figures;
        this.open = figures.reconciliation().open();
    }

    Section section() {
        return new Section(
                "open-breaks",
                "Reconciliation",
                "Open breaks",
                open.isEmpty()
                        ? "Every line of every ledger was matched."
                        : "Lines that could not be matched, the likeliest reason for each, and how"
                                + " long they have been open.",
                List.of(byType(), largest(), timing()),
                Section.Orientation.WIDE);
    }

    private Table byType() {
        Map<DifferenceType, List<Open>> types = new LinkedHashMap<>();
        open.stream()
                .sorted(Comparator.comparing(Open::type))
                .forEach(found -> types.computeIfAbsent(found.type(), t -> new ArrayList<>())
                        .add(found));
        List<Row> rows = new ArrayList<>();
        types.forEach((type, found) -> rows.add(Row.body(
                Cell.text(type.label()),
                Cell.text(type.meaning()),
                Cell.whole(found.size()),
                Cell.pence(found.stream().mapToLong(Open::grossPence).sum()),
                Cell.pence(found.stream().mapToLong(Open::differencePence).sum()),
                Cell.whole(found.stream().mapToInt(Open::ageDays).max().orElse(0)))));
        rows.add(Row.total(
                Cell.text("Total"),
                Cell.BLANK,
                Cell.whole(open.size()),
                Cell.pence(open.stream().mapToLong(Open::grossPence).sum()),
                Cell.pence(open.stream().mapToLong(Open::differencePence).sum()),
                Cell.BLANK));
        return Table.of(
                "breaks-by-type",
                "By reason",
                "At stake is the larger of the two sides, without signs; difference is partner minus pool.",
                List.of(
                        new Column("type", "Reason", ColumnKind.TEXT),
                        new Column("meaning", "What it means", ColumnKind.TEXT),
                        new Column("count", "Breaks", ColumnKind.WHOLE),
                        new Column("gross", "At stake", ColumnKind.MONEY_PENCE),
                        new Column("difference", "Difference", ColumnKind.MONEY_PENCE),
                        new Column("oldest", "Oldest, days", ColumnKind.WHOLE)),
                rows);
    }

    private Table largest() {
        List<Open> toClear =
                open.stream().filter(Open::needsAttention).sorted(LARGEST_FIRST).toList();
        return listing(
                "breaks",
                "Breaks to clear",
                "Largest first. The number leads to the lines, which are all in the workbook.",
                toClear);
    }

    private Table timing() {
        List<Open> timing = open.stream()
                .filter(found -> !found.needsAttention())
                .sorted(LARGEST_FIRST)
                .toList();
        return listing(
                "timing",
                "Timing",
                "On one side only so far, within the months the agreement allows.",
                timing);
    }

    private Table listing(String id, String title, String caption, List<Open> found) {
        Table table = Table.of(
                id,
                title,
                caption,
                List.of(
                        new Column("number", "No.", ColumnKind.WHOLE),
                        new Column("partner", "Partner", ColumnKind.TEXT),
                        new Column("type", "Reason", ColumnKind.TEXT),
                        new Column("explanation", "Explanation", ColumnKind.TEXT),
                        new Column("gross", "At stake", ColumnKind.MONEY_PENCE),
                        new Column("difference", "Difference", ColumnKind.MONEY_PENCE),
                        new Column("age", "Age, days", ColumnKind.WHOLE)),
                found.stream().limit(ON_PAPER).map(this::row).toList());
        int more = found.size() - ON_PAPER;
        return more > 0 ? table.withNote(more + " smaller ones are in the workbook.") : table;
    }

    private Row row(Open found) {
        return Row.body(
                Cell.whole(found.number()),
                Cell.text(figures.shortName(found.partner())),
                Cell.text(found.type().label()),
                Cell.text(found.explanation()),
                Cell.pence(found.grossPence()),
                Cell.pence(found.differencePence()),
                Cell.whole(found.ageDays()));
    }

    /** Each line of each break: for the workbook. */
    static Table everyLine(Figures figures) {
        List<Row> rows = new ArrayList<>();
        for (Open found : figures.reconciliation().open()) {
            for (OpenLine line : found.lines()) {
                rows.add(Row.body(
                        Cell.whole(found.number()),
                        Cell.text(figures.shortName(found.partner())),
                        Cell.text(found.flow().label()),
                        Cell.text(found.type().label()),
                        Cell.whole(found.ageDays()),
                        Cell.text(
                                line.side() == org.pooledfund.matching.Side.PARTNER
                                        ? "partner"
                                        : "pool"),
                        Cell.text(line.fileName()),
                        Cell.whole(line.line()),
                        Cell.whole(line.periodNumber()),
                        Cell.day(line.date()),
                        Cell.text(line.reference()),
                        Cell.text(line.party()),
                        Cell.text(line.code()),
                        line.scheme().map(Cell::text).orElse(Cell.BLANK),
                        Cell.pence(line.amountPence()),
                        Cell.text(found.explanation())));
            }
        }
        return Table.of(
                "break-lines",
                "Lines of all breaks",
                "Amounts as their own ledger has them: spending above zero, income in brackets.",
                LINE_COLUMNS,
                rows);
    }

    private static final List<Column> LINE_COLUMNS = List.of(
            new Column("number", "No.", ColumnKind.WHOLE),
            new Column("partner", "Partner", ColumnKind.TEXT),
            new Column("flow", "Flow", ColumnKind.TEXT),
            new Column("type", "Reason", ColumnKind.TEXT),
            new Column("age", "Age, days", ColumnKind.WHOLE),
            new Column("ledger", "Ledger", ColumnKind.TEXT),
            new Column("file", "File", ColumnKind.TEXT),
            new Column("line", "Line", ColumnKind.WHOLE),
            new Column("period", "Period", ColumnKind.WHOLE),
            new Column("date", "Date", ColumnKind.DAY),
            new Column("reference", "Reference", ColumnKind.CODE),
            new Column("party", "Supplier or partner", ColumnKind.TEXT),
            new Column("code", "Code", ColumnKind.CODE),
            new Column("scheme", "Scheme", ColumnKind.CODE),
            new Column("amount", "Amount", ColumnKind.MONEY_PENCE),
            new Column("explanation", "Explanation", ColumnKind.TEXT));
}
