package org.pooledfund.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Table;

class ColumnPlanTest {
    private final FontFolder fonts = new FontFolder(TemplateFolder.at(PackPdfTest.TEMPLATES));

    @Test
    void fewColumnsKeepTheNormalSizeAndFillThePage() {
        ColumnPlan plan = ColumnPlan.of(table(3, 100), false, fonts);
        assertEquals("", plan.style());
        BigDecimal all = plan.widths().stream()
                .map(w -> new BigDecimal(w.replace("%", "")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertTrue(
                all.compareTo(new BigDecimal("99.9")) > 0
                        && all.compareTo(new BigDecimal("100")) <= 0,
                all::toString);
    }

    @Test
    void manyWideFiguresAreSetSmaller() {
        assertEquals(
                "small", ColumnPlan.of(table(8, 9_999_999_999L), false, fonts).style());
        assertEquals(
                "tiny", ColumnPlan.of(table(10, 9_999_999_999L), false, fonts).style());
        assertEquals("", ColumnPlan.of(table(10, 9_999_999_999L), true, fonts).style());
    }

    @Test
    void sentencesGetTheRoomThatFiguresLeave() {
        Table table = Table.of(
                "t",
                "T",
                "",
                List.of(
                        new Column("no", "No.", ColumnKind.WHOLE),
                        new Column("why", "Why", ColumnKind.TEXT)),
                List.of(Row.body(
                        Cell.whole(1), Cell.text("same amount, 2 days apart; ".repeat(9)))));
        String first = ColumnPlan.of(table, true, fonts).widths().getFirst();
        assertTrue(
                new BigDecimal(first.replace("%", "")).compareTo(new BigDecimal("6")) < 0, first);
    }

    private static Table table(int figures, long pence) {
        List<Column> columns =
                new ArrayList<>(List.of(new Column("name", "Name", ColumnKind.TEXT)));
        IntStream.range(0, figures)
                .forEach(i -> columns.add(new Column("c" + i, "Month", ColumnKind.MONEY_PENCE)));
        List<Cell> cells = columns.stream()
                .map(c -> c.kind() == ColumnKind.TEXT ? Cell.text("Somebody") : Cell.pence(pence))
                .collect(Collectors.toList());
        return Table.of("t", "T", "", columns, List.of(new Row(Row.Kind.BODY, cells)));
    }
}
