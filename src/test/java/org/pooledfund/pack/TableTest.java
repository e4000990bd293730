package org.pooledfund.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pooledfund.pack.SamplePacks.column;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final List<Column> COLUMNS = List.of(
            column("name", "Name", ColumnKind.TEXT),
            column("amount", "Amount", ColumnKind.MONEY_PENCE));

    @Test
    void refusesARowOfAnotherLength() {
        assertRefused("row 1: has 1 cells, needs 2", () -> table(Row.body(Cell.text("x"))));
    }

    @Test
    void refusesAValueThatDoesNotFitItsColumn() {
        assertRefused(
                "row 1, column 'amount': Whole[value=3] does not fit the kind MONEY_PENCE",
                () -> table(Row.body(Cell.text("x"), Cell.whole(3))));
    }

    @Test
    void refusesGroupsThatOverlapOrReachTooFar() {
        Table table = table(Row.heading("All"));
        assertRefused("'Late' overlaps", () -> table.withGroups(new ColumnGroup("Late", 1, 2)));
        assertRefused(
                "'Again' overlaps",
                () -> table.withGroups(
                        new ColumnGroup("First", 0, 2), new ColumnGroup("Again", 0, 2)));
    }

    @Test
    void refusesColumnsWithTheSameKey() {
        List<Column> twice = List.of(COLUMNS.getFirst(), COLUMNS.getFirst());
        assertRefused("'name' is used twice", () -> Table.of("t", "T", "", twice, List.of()));
    }

    @Test
    void aPackRefusesTwoTablesWithTheSameId() {
        Section one =
                new Section("one", "", "One", "", List.of(table()), Section.Orientation.PORTRAIT);
        Section two =
                new Section("two", "", "Two", "", List.of(table()), Section.Orientation.PORTRAIT);
        PackMeta meta = SamplePacks.meta(List.of(), List.of());
        assertRefused("the id 'table' is used twice", () -> new Pack(meta, List.of(one, two)));
        assertEquals(List.of(table()), new Pack(meta, List.of(one)).tables());
    }

    @Test
    void aSectionRefusesAnIdThatIsNoFileName() {
        assertRefused(
                "the id '../x' must be lower-case words",
                () -> new Section("../x", "", "T", "", List.of(), Section.Orientation.WIDE));
    }

    private static Table table(Row... rows) {
        return Table.of("table", "Table", "", COLUMNS, List.of(rows));
    }

    private static void assertRefused(String message, Runnable action) {
        var refused = assertThrows(IllegalArgumentException.class, action::run);
        assertTrue(String.valueOf(refused.getMessage()).contains(message), refused.getMessage());
    }
}
