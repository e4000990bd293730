package org.pooledfund.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Place PLACE = new Place("icb.csv", 14, "column Net Amount");

    @Test
    void saysWhereWhatAndWhatToDo() {
        assertEquals(
                "icb.csv, line 14, column Net Amount: 'abc' is not an amount."
                        + " Expected like 1,234.56; mend the extract. [PF301]",
                Finding.at(PLACE, Problem.AMOUNT_UNREADABLE, "abc", "1,234.56").text());
    }

    @Test
    void namesNoPlaceWhereThereIsNone() {
        assertEquals(
                "There is no job 'x'. Jobs here: a, b. [PF501]",
                Finding.of(Problem.JOB_UNKNOWN, "x", "a, b", "").text());
    }

    @Test
    void namesAFileOrALine() {
        assertEquals("icb.csv", Place.of("icb.csv").toString());
        assertEquals("icb.csv, line 3", Place.of("icb.csv", 3).toString());
    }

    @Test
    void neverLooksIntoAValueForGaps() {
        assertEquals(
                "'{1} $1 \\' is not an amount. Expected like {0}; mend the extract. [PF301]",
                Finding.of(Problem.AMOUNT_UNREADABLE, "{1} $1 \\", "{0}").text());
    }

    @Test
    void showsWhatDoesNotPrintAsSuch() {
        assertEquals(
                List.of("a\uFFFDb\uFFFD[31m\uFFFD\uFFFD\uFFFD"),
                Finding.of(Problem.USAGE, "a\nb\u001B[31m\u0085\u2028\u202E").values());
        assertEquals("a\uFFFDb.csv, line 1, f\uFFFD", new Place("a\rb.csv", 1, "f\n").toString());
    }

    @Test
    void keepsListsWholeAndCutsWhatHasNoEnd() {
        String list = "integrated-care-board, nhs-trust, county-council, unitary-council,"
                + " district-council, london-borough, metropolitan-district";

        assertEquals(List.of(list), Finding.of(Problem.USAGE, list).values());
        assertEquals(
                List.of("x".repeat(500) + "..."),
                Finding.of(Problem.USAGE, "x".repeat(5_000)).values());
        assertEquals(
                List.of("😀".repeat(500) + "..."),
                Finding.of(Problem.USAGE, "😀".repeat(501)).values());
        assertEquals(
                "f, " + "x".repeat(100) + "...", new Place("f", 0, "x".repeat(5_000)).toString());
    }

    @Test
    void tellsSeveralOneALine() {
        ProblemException e = new ProblemException(
                List.of(Finding.of(Problem.NO_DATA_ROWS), Finding.of(Problem.AMOUNT_MISSING)));

        assertEquals(
                "There is no row of data below the header. Ask the sender for the file. [PF210]\n"
                        + "There is no amount. Fill it in; zero is written 0.00. [PF306]",
                e.getMessage());
        assertEquals(2, e.findings().size());
    }

    @Test
    void keepsItsTechnicalCause() {
        Exception cause = new java.io.IOException("disk");

        assertEquals(
                cause, new ProblemException(Finding.of(Problem.NO_DATA_ROWS), cause).getCause());
    }
}
