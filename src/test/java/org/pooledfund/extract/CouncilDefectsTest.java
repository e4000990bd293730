package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.problem.ProblemException;

/**
 * Defects seen in real extracts of councils; each test has the number of its defect in its name.
 */
class CouncilDefectsTest {
    private static final String HEADER = "Period|Date|Code|Amount|Ref|Text";
    private static final String ROW = "APR-25|30/04/2025|S1|10.00|INV-1|Beds";

    @Test
    void d1FindsTheHeaderBelowLinesOfSql() {
        Extracted extracted = new Extracted(Profiles.signed().build());
        for (int i = 0; i < 14; i++) {
            extracted.row("sql inner join period date code on amount");
        }
        extracted.row(HEADER);
        extracted.row(ROW);

        assertEquals(new ControlTotals(15, 0), extracted.finish().ignored());
    }

    @Test
    void d2ReadsBesideColumnsWithoutAName() {
        Extracted extracted =
                Extracted.of(Profiles.signed().build(), "||" + HEADER, "INSERTED|detail|" + ROW);

        assertEquals(new ControlTotals(1, 1_000), extracted.finish().posted());
    }

    @Test
    void d4SetsAsideADayThatNeverWas() {
        String row = ROW.replace("30/04/2025", "31/09/2025");

        assertTrue(
                Extracted.of(Profiles.signed().build(), HEADER, row).reason().endsWith("[PF302]"));
    }

    @Test
    void d3SetsAsideRowsWithMoreCellsThanTheHeader() {
        Extracted extracted = Extracted.of(Profiles.signed().build(), HEADER, ROW + "|#N/A");

        assertTrue(extracted.reason().contains("the row has 7 columns, the header 6"));
    }

    @Test
    void d5RefusesAHeaderWithAUsedNameTwice() {
        assertEquals(
                "oak.csv, line 1: the header has the column 'Amount' more than once. Nothing was loaded."
                        + " Name another column in the profile, or ask the sender which it is. [PF230]",
                assertThrows(
                                ProblemException.class,
                                () -> Extracted.of(
                                        Profiles.signed().build(), HEADER + "|AMOUNT", ROW + "|1"))
                        .getMessage());
    }

    @Test
    void d5DoesNotMindANameTwiceThatNobodyUses() {
        Extracted extracted =
                Extracted.of(Profiles.signed().build(), HEADER + "|Notes|Notes", ROW + "|a|b");

        assertEquals(1, extracted.finish().posted().rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\u00EF\u00BB\u00BF"})
    void d6ReadsAHeaderBehindAByteOrderMark(String mark) {
        assertEquals(
                1,
                Extracted.of(Profiles.signed().build(), mark + HEADER, ROW)
                        .finish()
                        .posted()
                        .rows());
    }

    @Test
    void d9NamesTheLinesWhoseSignWasLost() {
        Extracted extracted = Extracted.of(
                Profiles.signed().totals("Period", "Total").build(),
                HEADER,
                ROW,
                ROW.replace("10.00", "218.49"), // was -218.49
                ROW.replace("10.00", "77.31"),
                "Total|||-131.18||");

        assertTrue(refused(extracted)
                .contains("they differ by -£436.98. That is exactly twice the amount of line 3:"
                        + " its sign seems to be wrong. Nothing was loaded."));
    }

    private static String refused(Extracted extracted) {
        return assertThrows(ProblemException.class, extracted::finish).getMessage();
    }
}
