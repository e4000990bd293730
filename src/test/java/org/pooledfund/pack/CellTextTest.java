package org.pooledfund.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pooledfund.pack.CellText.Mark;

class CellTextTest {
    @Test
    void showsNegativeAmountsInBracketsAndReadsThemAsMinus() {
        assertEquals(
                new CellText("(1,234.50)", "minus 1,234.50", Mark.NEGATIVE),
                CellText.of(Cell.pence(-123_450), ColumnKind.MONEY_PENCE));
    }

    @Test
    void neverWritesNilInBrackets() {
        assertEquals(
                new CellText("0", "", Mark.NONE),
                CellText.of(Cell.pence(-49), ColumnKind.MONEY_POUNDS));
        assertEquals(
                new CellText("0", "", Mark.NONE), CellText.of(Cell.pence(49), ColumnKind.VARIANCE));
    }

    @Test
    void marksVariancesOverPlanNotThoseUnderIt() {
        assertEquals(
                new CellText("201", "", Mark.OVER_PLAN),
                CellText.of(Cell.pence(20_100), ColumnKind.VARIANCE));
        assertEquals(
                new CellText("(201)", "minus 201", Mark.NONE),
                CellText.of(Cell.pence(-20_100), ColumnKind.VARIANCE));
        assertEquals(
                new CellText("3.4%", "", Mark.OVER_PLAN),
                CellText.of(Cell.percent(new BigDecimal("3.44")), ColumnKind.VARIANCE_PERCENT));
    }

    @Test
    void writesDaysWithoutALocale() {
        assertEquals(
                "3 Sep 2025",
                CellText.of(Cell.day(LocalDate.of(2025, 9, 3)), ColumnKind.DAY).text());
        assertEquals("3 September 2025", CellText.longDay(LocalDate.of(2025, 9, 3)));
    }

    @Test
    void keepsWordsAmongFigures() {
        assertEquals(
                "n/a", CellText.of(Cell.text("n/a"), ColumnKind.MONEY_PENCE).text());
    }
}
