package org.pooledfund.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.problem.ProblemException;

/** Each kind of value as it may be written, and what is said of any other. */
class FieldTest {
    private enum Tree {
        OAK,
        SILVER_BIRCH
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0;0",
                "12;1200",
                "12.5;1250",
                "12.50;1250",
                "1,234.56;123456",
                "-1,234.56;-123456",
                "£1,234;123400",
                "-£0.01;-1",
                "999999999999.99;99999999999999",
                "999,999,999,999.99;99999999999999",
                "0123;12300",
            })
    void readsPounds(String text, long pence) {
        assertEquals(Optional.of(pence), value(text, Field::pence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "1,23",
                "1.234",
                "12,34.50",
                "1.",
                ".5",
                "(5)",
                "1 000",
                "+5",
                "1e3",
                "£",
                "--1",
                "1000000000000",
                "99999999999999999999999",
                "1,000,000,000,000",
                "٣",
            })
    void refusesWhatIsNoAmount(String text) {
        assertWrong(
                text,
                Field::pence,
                "'" + text + "' is not an amount in pounds. Write it like 1,234.56. [PF107]");
    }

    @Test
    void readsWholeNumbersWithinBounds() {
        assertEquals(Optional.of(0), value("0", f -> f.whole(0, 12)));
        assertEquals(Optional.of(12), value("12", f -> f.whole(0, 12)));
        assertEquals(Optional.of(-3), value("-3", f -> f.whole(-3, 12)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "-1", "1.0", "x", "99999999999", "+1"})
    void refusesOtherNumbers(String text) {
        assertWrong(
                text,
                f -> f.whole(0, 12),
                "'" + text + "' is not a whole number from 0 to 12. Write one. [PF109]");
    }

    @Test
    void readsDaysAndYears() {
        assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), value("2024-02-29", Field::day));
        assertEquals(Optional.of(new FinancialYear(2025)), value("2025-26", Field::year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "01/04/2025", "2025-4-1", "soon", "2025-13-01"})
    void refusesWhatIsNoDay(String text) {
        assertWrong(
                text,
                Field::day,
                "'" + text + "' is not a date. Write it like 2025-04-01. [PF108]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-27", "25/26"})
    void refusesWhatIsNoYear(String text) {
        assertWrong(
                text,
                Field::year,
                "'" + text + "' is not a financial year. Write it like 2025-26. [PF110]");
    }

    @Test
    void readsOneOfAFewWords() {
        assertEquals(
                Optional.of(Tree.SILVER_BIRCH), value("silver-birch", f -> f.choice(Tree.class)));
        assertEquals(Optional.of("S01"), value("S01", f -> f.oneOf(List.of("S01", "S02"))));
    }

    @Test
    void refusesOtherWordsAndSuggestsTheNearest() {
        assertWrong(
                "silver_birch",
                f -> f.choice(Tree.class),
                "'silver_birch' is not allowed here. Allowed: oak, silver-birch."
                        + " Did you mean 'silver-birch'? [PF106]");
        assertWrong(
                "SILVER-BIRCH",
                f -> f.choice(Tree.class),
                "'SILVER-BIRCH' is not allowed here. Allowed: oak, silver-birch."
                        + " Did you mean 'silver-birch'? [PF106]");
        assertWrong(
                "poplar",
                f -> f.choice(Tree.class),
                "'poplar' is not allowed here. Allowed: oak, silver-birch. [PF106]");
        assertWrong(
                "discharge",
                f -> f.oneOf(List.of("EQUIPMENT", "DISCHARGES")),
                "'discharge' is not known here. Known: EQUIPMENT, DISCHARGES."
                        + " Did you mean 'DISCHARGES'? [PF112]");
    }

    private static <T> Optional<T> value(String text, Function<Field, Optional<T>> read) {
        Section root = Document.parse("d.yaml", "x: \"" + text + "\"\n");
        Optional<T> value = root.field("x").flatMap(read);
        root.finish();
        return value;
    }

    private static <T> void assertWrong(
            String text, Function<Field, Optional<T>> read, String expected) {
        Section root = Document.parse("d.yaml", "\nx: \"" + text + "\"\n");

        assertEquals(Optional.empty(), root.field("x").flatMap(read));
        assertEquals(
                "d.yaml, line 2, field x: " + expected,
                assertThrows(ProblemException.class, root::finish).getMessage());
    }
}
