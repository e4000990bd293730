package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.problem.ProblemException;

/** A file as a whole: what is counted, and when it may not be loaded. */
class ExtractionTest {
    private static final String SIGNED = "Period|Date|Code|Amount|Ref|Text";
    private static final String SIDES = "Period|Date|Code|Debit|Credit|Ref|Text";

    @Test
    void reportsEveryRowAndEveryPenny() {
        LoadReport report = Extracted.of(
                        Profiles.signed().totals("Period", "total").build(),
                        "Oakshire",
                        SIGNED,
                        "APR-25|01/04/2025|S1|10.00||",
                        "| ||",
                        "MAY-25|01/05/2025|S1|-2.50||",
                        "MAY-25|nonsense|S1|5.00||",
                        "TOTAL of all|||12.50||")
                .finish();

        assertEquals(new ControlTotals(7, 2_500), report.in());
        assertEquals(new ControlTotals(2, 750), report.posted());
        assertEquals(new ControlTotals(1, 500), report.quarantined());
        assertEquals(new ControlTotals(4, 1_250), report.ignored());
        assertTrue(report.balances());
    }

    @Test
    void wouldNoticeAReportThatDoesNotBalance() {
        ControlTotals one = new ControlTotals(1, 5);

        assertTrue(new LoadReport(one, one, ControlTotals.NONE, ControlTotals.NONE).balances());
        assertFalse(new LoadReport(one, one, one, ControlTotals.NONE).balances());
        assertFalse(
                new LoadReport(one, ControlTotals.NONE, new ControlTotals(1, 4), ControlTotals.NONE)
                        .balances());
    }

    @Test
    void refusesATotalThatItsRowsDoNotAddUpTo() {
        assertEquals(
                "oak.csv, line 3: the file says its total is £10.01, its rows add up to £10.00:"
                        + " they differ by £0.01. Nothing was loaded. Ask the sender for a"
                        + " whole file."
                        + " [PF204]",
                refused(Extracted.of(
                        Profiles.signed().totals("Period", "Total").build(),
                        SIGNED,
                        "APR-25|01/04/2025|S1|10.00||",
                        "Total|||10.01||")));
    }

    @Test
    void checksTheTotalOfALedgerWhoseIncomeIsPositive() {
        Extracted.of(
                        Profiles.signed()
                                .incomeIsPositive()
                                .totals("Period", "Total")
                                .build(),
                        SIGNED,
                        "APR-25|01/04/2025|S1|10.00||",
                        "Total|||10.00||")
                .finish();
    }

    @Test
    void checksTotalsOfBothSides() {
        SourceProfile profile =
                Profiles.debitAndCredit().totals("Period", "Total").build();
        String[] rows = {SIDES, "APR-25|01/04/2025|S1|10.00|||", "APR-25|01/04/2025|S1||4.00||"};

        assertTrue(Extracted.of(profile, rows[0], rows[1], rows[2], "Total|||10.00|4.00||")
                .finish()
                .balances());
        assertEquals(
                "oak.csv, line 4: the file says its total is £11.00 debit and £5.00 credit,"
                        + " its rows"
                        + " add up to £10.00 debit and £4.00 credit: they differ by £0.00."
                        + " Nothing was loaded. Ask the sender for a whole file. [PF204]",
                refused(Extracted.of(profile, rows[0], rows[1], rows[2], "Total|||11.00|5.00||")));
    }

    @Test
    void countsRowsSetAsideInTheTotalTheirFileGives() {
        LoadReport report = Extracted.of(
                        Profiles.signed().totals("Period", "Total").build(),
                        SIGNED,
                        "APR-25|01/04/2025|S1|10.00||",
                        "APR-25|bad|S1|5.00||",
                        "Total|||15.00||")
                .finish();

        assertEquals(new ControlTotals(1, 500), report.quarantined());
    }

    @Test
    void cannotCheckATotalWhereAnAmountIsUnreadable() {
        LoadReport report = Extracted.of(
                        Profiles.signed().totals("Period", "Total").build(),
                        SIGNED,
                        "APR-25|01/04/2025|S1|10.00||",
                        "APR-25|01/04/2025|S1|five||",
                        "Total|||15.00||")
                .finish();

        assertEquals(new ControlTotals(1, 0), report.quarantined());
        assertTrue(report.balances());
    }

    @Test
    void refusesRowsOutsideTheYear() {
        assertEquals(
                "oak.csv, line 3: 2 row(s) are in a period outside 2025-26, the first of them in March"
                        + " 2025."
                        + " Nothing was loaded. Check that the extract is of the agreement's year."
                        + " [PF205]",
                refused(Extracted.of(
                        Profiles.signed().build(),
                        SIGNED,
                        "APR-25|01/04/2025|S1|10.00||",
                        "MAR-25|01/04/2025|S1|10.00||",
                        "APR-26|01/04/2025|S1|10.00||")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|||||", "Total|||0.00||"})
    void refusesAFileWithoutRows(String row) {
        assertEquals(
                "oak.csv: there is no row of data below the header. Ask the sender for the file."
                        + " [PF210]",
                refused(Extracted.of(
                        Profiles.signed().totals("Period", "Total").build(), SIGNED, row)));
    }

    @Test
    void loadsAFileWhoseRowsAreAllSetAside() {
        LoadReport report = Extracted.of(Profiles.signed().build(), SIGNED, "APR-25|bad|S1|5.00||")
                .finish();

        assertEquals(new ControlTotals(0, 0), report.posted());
        assertEquals(new ControlTotals(1, 500), report.quarantined());
    }

    private static String refused(Extracted extracted) {
        return assertThrows(ProblemException.class, extracted::finish).getMessage();
    }
}
