package org.pooledfund.pack.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Table;

/** A table that is longer than a sheet. */
class SheetTableTest {
    private static final Table TABLE = Table.of(
            "breaks-to-clear",
            "Breaks to clear",
            "",
            List.of(
                    new Column("ref", "Ref", ColumnKind.TEXT),
                    new Column("amount", "Amount", ColumnKind.MONEY_PENCE)),
            List.of(
                    Row.body(Cell.text("A"), Cell.pence(1)),
                    Row.body(Cell.text("B"), Cell.pence(2)),
                    Row.body(Cell.text("C"), Cell.pence(3)),
                    Row.total(Cell.text("All"), Cell.pence(6))));

    @Test
    void isCutWithANoteThatSaysWhereTheRestIs() {
        SheetTable cut = new SheetTable(TABLE.withNote("Amounts as booked."), "S3.T1").cutTo(2);

        assertEquals(TABLE.rows().subList(0, 2), cut.table().rows());
        assertEquals(
                "Only the first 2 of 4 rows, for a sheet holds no more. The attached table"
                        + " breaks-to-clear.csv has all. Amounts as booked.",
                cut.table().note());
        assertEquals(
                "Only the first 3 of 4 rows, for a sheet holds no more.",
                new SheetTable(TABLE, "").cutTo(3).table().note());
    }

    @Test
    void isLeftAsItIsIfItFits() {
        SheetTable fits = new SheetTable(TABLE, "S3.T1");

        assertSame(fits, fits.cutTo(4));
    }
}
