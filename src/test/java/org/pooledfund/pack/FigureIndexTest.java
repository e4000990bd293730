package org.pooledfund.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureIndexTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("name", "Name", ColumnKind.TEXT),
            new Column("in", "In", ColumnKind.MONEY_PENCE),
            new Column("out", "Out", ColumnKind.MONEY_PENCE),
            new Column("left", "Left", ColumnKind.MONEY_PENCE).less("in", "out"));

    @Test
    void findsEveryAmountAndWhatItIsMadeOf() {
        List<Figure> figures = FigureIndex.of(pack(table(
                line("a", 500, 200), Row.heading("More"), line("b", 70, 80), total(570, 280))));
        assertEquals(9, figures.size());
        assertTrue(figures.stream().allMatch(Figure::isTraced));
        Figure left = figures.get(2);
        assertEquals("S1.T1.R1.C4", left.id().toString());
        assertEquals(
                List.of(Part.Kind.FIGURES, Part.Kind.FIGURES_TAKEN_OFF),
                left.parts().stream().map(Part::kind).toList());
        Figure total = figures.get(6);
        assertEquals(
                List.of("S1.T1.R1.C2", "S1.T1.R3.C2"),
                total.parts().stream().map(Part::from).toList());
    }

    /** A ledger is missing, and all lines of the other are breaks: a sheet must hold the index. */
    @Test
    void leavesOutTheFarRowsOfALongTableButNotItsSum() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < FigureIndex.MOST_ROWS + 5; i++) {
            rows.add(line("line " + i, 500, 200));
        }
        rows.add(total(rows.size() * 500L, rows.size() * 200L));

        List<Figure> figures = FigureIndex.of(pack(table(rows.toArray(Row[]::new))));

        assertEquals(3 * FigureIndex.MOST_ROWS + 3, figures.size());
        assertEquals("S1.T1.R" + rows.size() + ".C4", figures.getLast().id().toString());
        assertTrue(figures.getLast().isTraced());
    }

    @Test
    void seesAnAmountThatNobodyExplains() {
        List<Figure> figures = FigureIndex.of(pack(Table.of(
                "t",
                "T",
                "",
                COLUMNS.subList(0, 2),
                List.of(Row.body(Cell.text("a"), Cell.pence(5))))));
        assertFalse(figures.getFirst().isTraced());
    }

    @Test
    void refusesACellThatItsFormulaDoesNotGive() {
        Row wrong = Row.body(Cell.text("a"), Cell.pence(5), Cell.pence(3), Cell.pence(1));
        assertThrows(IllegalArgumentException.class, () -> table(wrong));
    }

    @Test
    void anAmountIsAlwaysTheSumOfItsParts() {
        Amount lines = Amount.lines(Part.Kind.LINES, LineFilter.of(LineMark.SCHEME, "S1"), 700);
        Amount all = lines.minus(Amount.agreed("Budget", 1000)).asStored(-250, "Rounding");
        assertEquals(-250, all.pence());
        assertEquals(3, all.parts().size());
        assertEquals(Part.Kind.LINES_NEGATED, lines.negated().parts().getFirst().kind());
    }

    @Test
    void aFilterReadsItsOwnTextBack() {
        LineFilter filter = LineFilter.of(LineMark.FILE, "a; b = 1, 2%.csv", "c")
                .and(LineMark.SCHEME, "")
                .and(LineMark.PERIOD, "1", "2");
        assertEquals(filter, LineFilter.parse(filter.text()));
        assertEquals(LineFilter.ALL, LineFilter.parse(LineFilter.ALL.text()));
        assertThrows(IllegalArgumentException.class, () -> LineFilter.parse("Colour = red"));
        assertThrows(IllegalArgumentException.class, () -> LineFilter.parse("nonsense"));
    }

    @Test
    void aFigureIdReadsItsOwnTextBack() {
        FigureId id = new FigureId(3, 1, 2, 4);
        assertEquals(Optional.of(id), FigureId.parse(" s3.t1.r2.c4 "));
        assertEquals(Optional.empty(), FigureId.parse("S3.T1"));
        assertEquals(Optional.empty(), FigureId.parse("S3.T1.R2.C99999999999"));
    }

    private static Pack pack(Table table) {
        return new Pack(
                SamplePacks.meta(List.of(), List.of()),
                List.of(new Section(
                        "s", "", "S", "", List.of(table), Section.Orientation.PORTRAIT)));
    }

    private static Table table(Row... rows) {
        return Table.of("t", "T", "", COLUMNS, List.of(rows));
    }

    private static Row line(String name, long in, long out) {
        return Row.body(
                Cell.text(name),
                Cell.of(Amount.agreed("in", in)),
                Cell.of(Amount.agreed("out", out)),
                Cell.pence(in - out));
    }

    private static Row total(long in, long out) {
        return Row.total(Cell.text("Total"), Cell.pence(in), Cell.pence(out), Cell.pence(in - out));
    }
}
