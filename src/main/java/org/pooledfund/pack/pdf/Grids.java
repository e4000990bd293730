package org.pooledfund.pack.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.pooledfund.pack.Casting;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.CellText;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnGroup;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Rag;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Table;
import org.pooledfund.pack.Unit;

/** Makes what the table fragment sees out of a table. */
final class Grids {
    private static final int ROWS_KEPT_TOGETHER = 22;
    private final Wording words;
    private final FontFolder fonts;
    private final Unit unit;

    Grids(Wording words, FontFolder fonts) {
        this.words = words;
        this.fonts = fonts;
        this.unit = words.unit();
    }

    /** The view of a table whose figures bear that number, such as "S3.T1". */
    BlockView.Grid view(Table table, String number, boolean wide) {
        ColumnPlan plan = ColumnPlan.of(table, wide, fonts);
        String keep = table.rows().size() <= ROWS_KEPT_TOGETHER ? " keep" : " long";
        return new BlockView.Grid(
                "table",
                table.id(),
                number,
                table.title(),
                Blocks.joined(table.caption(), new CaptionText(words, unit).of(table)),
                plan.style() + keep,
                plan.widths(),
                head(table),
                rows(table),
                Blocks.joined(table.note(), more(table)));
    }

    private List<BlockView.GridRow> rows(Table table) {
        if (table.rows().isEmpty()) {
            BlockView.GridCell none = new BlockView.GridCell(
                    words.get("table.empty"),
                    "",
                    "",
                    "none",
                    false,
                    table.columns().size());
            return List.of(new BlockView.GridRow("body", List.of(none)));
        }
        List<BlockView.GridRow> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(table.rows().size(), table.onPaper()); i++) {
            if (table.rows().get(i).kind().isSum()) {
                Casting.roundingPence(table, i, unit)
                        .ifPresent(pence -> rows.add(rounding(table, pence)));
            }
            rows.add(row(table, table.rows().get(i)));
        }
        return rows;
    }

    private String more(Table table) {
        return table.beyondPaper() == 0
                ? ""
                : words.get(
                        "table.more",
                        String.format(Locale.UK, "%,d", table.beyondPaper()),
                        table.id() + ".csv");
    }

    /** The line that makes rounded figures add up. */
    private BlockView.GridRow rounding(Table table, List<Long> pence) {
        int label = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).kind() == ColumnKind.TEXT)
                .findFirst()
                .orElse(0);
        return new BlockView.GridRow(
                "rounding",
                IntStream.range(0, table.columns().size())
                        .mapToObj(i -> cell(table, rounding(pence.get(i), i == label), i))
                        .toList());
    }

    private Cell rounding(long pence, boolean label) {
        if (pence != 0) {
            return Cell.pence(pence);
        }
        return label ? Cell.text(words.get("table.rounding-row")) : Cell.BLANK;
    }

    private BlockView.GridRow row(Table table, Row row) {
        String style = switch (row.kind()) {
            case BODY -> "body";
            case HEADING -> "heading";
            case SUBTOTAL -> "subtotal";
            case TOTAL -> "total";
        };
        if (row.kind() == Row.Kind.HEADING) {
            String text = CellText.of(row.cells().getFirst(), ColumnKind.TEXT).text();
            return new BlockView.GridRow(
                    style,
                    List.of(new BlockView.GridCell(
                            text, "", "", "", true, table.columns().size())));
        }
        return new BlockView.GridRow(
                style,
                IntStream.range(0, row.cells().size())
                        .mapToObj(i -> cell(table, row.cells().get(i), i))
                        .toList());
    }

    private BlockView.GridCell cell(Table table, Cell cell, int column) {
        CellText text = CellText.of(cell, table.columns().get(column).kind(), unit);
        String mark = cell instanceof Cell.Rating rating ? rating.value().shape() : "";
        String style = style(table, column)
                + switch (text.mark()) {
                    case NONE -> "";
                    case NEGATIVE -> " neg";
                    case OVER_PLAN -> " over";
                };
        String full = cell instanceof Cell.Rating rating ? style + ragStyle(rating.value()) : style;
        return new BlockView.GridCell(text.text(), text.spoken(), mark, full, column == 0, 1);
    }

    private static String ragStyle(Rag rag) {
        return switch (rag) {
            case RED -> " rag-red";
            case AMBER -> " rag-amber";
            case GREEN -> " rag-green";
            case NONE -> " rag-none";
        };
    }

    private static List<List<BlockView.HeadCell>> head(Table table) {
        List<BlockView.HeadCell> upper = new ArrayList<>();
        List<BlockView.HeadCell> lower = new ArrayList<>();
        boolean grouped = !table.groups().isEmpty();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            var group = table.groups().stream()
                    .filter(g -> g.first() <= column && column < g.end())
                    .findFirst();
            group.filter(g -> g.first() == column).ifPresent(g -> upper.add(groupCell(g)));
            BlockView.HeadCell cell = headCell(table, i, grouped && group.isEmpty() ? 2 : 1);
            (group.isPresent() ? lower : upper).add(cell);
        }
        return grouped ? List.of(upper, lower) : List.of(upper);
    }

    private static BlockView.HeadCell groupCell(ColumnGroup group) {
        return new BlockView.HeadCell(group.title(), group.count(), 1, "colgroup", "group sep");
    }

    private static BlockView.HeadCell headCell(Table table, int index, int rows) {
        Column column = table.columns().get(index);
        return new BlockView.HeadCell(column.title(), 1, rows, "col", style(table, index));
    }

    /** Figures to the right; a rule before each group of columns and after it. */
    private static String style(Table table, int column) {
        ColumnKind kind = table.columns().get(column).kind();
        boolean edge = table.groups().stream()
                .anyMatch(g -> g.first() == column
                        || g.end() == column && column < table.columns().size());
        String base = kind.isNumber()
                ? "n"
                : kind == ColumnKind.DAY || kind == ColumnKind.RAG ? "line" : "t";
        return edge ? base + " sep" : base;
    }
}
