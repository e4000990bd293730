package org.pooledfund.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pooledfund.pack.SamplePacks.column;
import static org.pooledfund.pack.Unit.POUNDS;
import static org.pooledfund.pack.Unit.THOUSANDS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CastingTest {
    @Test
    void aSubtotalSumsSinceTheHeadingAndATotalEverything() {
        Table table = pounds(
                Row.heading("A"),
                line(100),
                line(200),
                sub(300),
                Row.heading("B"),
                line(400),
                sub(400),
                total(700));
        assertEquals(List.of(1, 2), Casting.parts(table, 3));
        assertEquals(List.of(5), Casting.parts(table, 6));
        assertEquals(List.of(1, 2, 5), Casting.parts(table, 7));
        assertTrue(Casting.isPlainSum(table, 7, 1));
    }

    @Test
    void aTotalThatIsNotTheSumIsNotTakenForOne() {
        assertFalse(Casting.isPlainSum(pounds(line(100), total(101)), 1, 1));
        assertFalse(Casting.isPlainSum(pounds(total(0)), 0, 1));
    }

    @Test
    void saysWhatRoundingLeavesMissingInEachColumn() {
        Table table = pounds(line(140), line(140), total(280));
        assertEquals(Optional.of(List.of(0L, 100L)), Casting.roundingPence(table, 2, POUNDS));
        assertEquals(
                Optional.empty(),
                Casting.roundingPence(pounds(line(100), line(200), total(300)), 2, POUNDS));
        assertEquals(
                Optional.empty(),
                Casting.roundingPence(pounds(line(140), line(140), total(999)), 2, POUNDS),
                "no sum, so nothing to round");
    }

    @Test
    void roundsToThousandsAsToPounds() {
        Table table = pounds(line(14_000_000), line(14_040_000), line(40_000), total(28_080_000));
        assertEquals(
                Optional.of(List.of(0L, 100_000L)), Casting.roundingPence(table, 3, THOUSANDS));
    }

    private static Table pounds(Row... rows) {
        return Table.of(
                "t",
                "T",
                "",
                List.of(
                        column("name", "Name", ColumnKind.TEXT),
                        column("a", "A", ColumnKind.MONEY_POUNDS)),
                List.of(rows));
    }

    private static Row line(long pence) {
        return Row.body(Cell.text("x"), Cell.pence(pence));
    }

    private static Row sub(long pence) {
        return Row.subtotal(Cell.text("s"), Cell.pence(pence));
    }

    private static Row total(long pence) {
        return Row.total(Cell.text("t"), Cell.pence(pence));
    }
}
