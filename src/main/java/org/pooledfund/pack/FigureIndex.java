package org.pooledfund.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds every money cell of a pack and says what it is made of. */
public final class FigureIndex {
    private final Table table;
    private final int sectionNumber;
    private final int tableNumber;

    private FigureIndex(Table table, int sectionNumber, int tableNumber) {
        this.table = table;
        this.sectionNumber = sectionNumber;
        this.tableNumber = tableNumber;
    }

    /** All of a pack, in reading order. */
    public static List<Figure> of(Pack pack) {
        List<Figure> all = new ArrayList<>();
        for (int s = 0; s < pack.sections().size(); s++) {
            List<Table> tables = pack.sections().get(s).tables();
            for (int t = 0; t < tables.size(); t++) {
                new FigureIndex(tables.get(t), s + 1, t + 1).addTo(all);
            }
        }
        return all;
    }

    /** The title of the listing, by which it is found in a workbook. */
    public static final String TITLE = "Where figures come from";

    /** Of a longer table only sums and the first rows are here, or no sheet could hold them all. */
    static final int MOST_ROWS = 10_000;

    /** What is said of a figure that neither its section nor its table explains. */
    public static final String UNEXPLAINED = "not explained";

    /** All of a pack as a table: a row for each part of each figure. */
    public static Table table(Pack pack) {
        List<Row> rows = new ArrayList<>();
        for (Figure figure : of(pack)) {
            int number = 0;
            List<Part> parts = figure.parts().isEmpty()
                    ? List.of(new Part(Part.Kind.RULE, UNEXPLAINED, "", "", figure.pence()))
                    : figure.parts();
            for (Part part : parts) {
                rows.add(row(figure, ++number, part));
            }
        }
        return Table.of(
                "figures",
                TITLE,
                "Each figure by its id: section, table, row and column of the pack. Its parts add"
                        + " up to it. Of tables with more than 10,000 rows: their sums and first"
                        + " 10,000 rows.",
                List.of(
                        new Column("id", "Figure", ColumnKind.CODE),
                        new Column("table", "Table", ColumnKind.TEXT),
                        new Column("row", "Row", ColumnKind.TEXT),
                        new Column("column", "Column", ColumnKind.TEXT),
                        new Column("amount", "Amount", ColumnKind.MONEY_PENCE),
                        new Column("part", "Part", ColumnKind.WHOLE),
                        new Column("kind", "Made of", ColumnKind.TEXT),
                        new Column("from", "Which", ColumnKind.TEXT),
                        new Column("rule", "Rule", ColumnKind.TEXT),
                        new Column("clause", "Clause", ColumnKind.CODE),
                        new Column("of-it", "Part's amount", ColumnKind.MONEY_PENCE)),
                rows);
    }

    private static Row row(Figure figure, int number, Part part) {
        return Row.body(
                Cell.text(figure.id().toString()),
                Cell.text(figure.table()),
                Cell.text(figure.row()),
                Cell.text(figure.column()),
                Cell.pence(figure.pence()),
                Cell.whole(number),
                Cell.text(part.kind().label()),
                Cell.text(part.from()),
                Cell.text(part.rule()),
                Cell.text(part.clause()),
                Cell.pence(part.pence()));
    }

    private void addTo(List<Figure> all) {
        for (int row = 0; row < table.rows().size(); row++) {
            if (row >= MOST_ROWS && !table.rows().get(row).kind().isSum()) {
                continue;
            }
            List<Cell> cells = table.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column) instanceof Cell.Money money) {
                    all.add(new Figure(
                            id(row, column),
                            table.title(),
                            heading(cells),
                            table.columns().get(column).title(),
                            money.pence(),
                            parts(money, row, column)));
                }
            }
        }
    }

    private FigureId id(int row, int column) {
        return new FigureId(sectionNumber, tableNumber, row + 1, column + 1);
    }

    private static String heading(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> !(cell instanceof Cell.Money) && !(cell instanceof Cell.Blank))
                .limit(2)
                .map(cell -> CellText.of(cell, kind(cell)).text())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static ColumnKind kind(Cell cell) {
        return cell instanceof Cell.Percent ? ColumnKind.PERCENT : ColumnKind.TEXT;
    }

    private List<Part> parts(Cell.Money money, int row, int column) {
        if (!money.parts().isEmpty()) {
            return money.parts();
        }
        boolean sum = table.rows().get(row).kind().isSum();
        boolean none = sum && money.pence() == 0 && Casting.parts(table, row).isEmpty();
        if (none || sum && Casting.isPlainSum(table, row, column)) {
            return added(row, column, money.pence());
        }
        return table.formula(row, column)
                .map(formula -> formula.operands().stream()
                        .map(operand -> operand(row, operand))
                        .toList())
                .orElse(List.of());
    }

    /** The rows above, as ranges of rows that follow one another. */
    private List<Part> added(int sumRow, int column, long pence) {
        List<Integer> rows = Casting.parts(table, sumRow);
        List<Part> parts = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (i + 1 == rows.size() || rows.get(i + 1) != rows.get(i) + 1) {
                List<Integer> range = rows.subList(first, i + 1);
                long part = range.stream()
                        .map(row -> table.rows().get(row).cells().get(column))
                        .mapToLong(cell -> cell instanceof Cell.Money m ? m.pence() : 0)
                        .reduce(0, Math::addExact);
                String from = id(range.getFirst(), column)
                        + (range.size() == 1 ? "" : " to " + id(range.getLast(), column));
                parts.add(new Part(Part.Kind.FIGURES, from, "", "", part));
                first = i + 1;
            }
        }
        return parts.isEmpty()
                ? List.of(new Part(Part.Kind.FIGURES, "no rows", "", "", pence))
                : parts;
    }

    private Part operand(int row, RowFormula.Operand operand) {
        return new Part(
                operand.added() ? Part.Kind.FIGURES : Part.Kind.FIGURES_TAKEN_OFF,
                id(row, operand.column()).toString(),
                "",
                "",
                operand.added() ? operand.pence() : Math.negateExact(operand.pence()));
    }
}
