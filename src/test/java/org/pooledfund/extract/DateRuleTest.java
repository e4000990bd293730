package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.testing.Trials;

class DateRuleTest {
    @ParameterizedTest
    @CsvSource({
        "dd/MM/yyyy, 30/04/2025",
        "d/M/yyyy, 30/4/2025",
        "dd-MMM-yyyy, 30-APR-2025",
        "dd-MMM-yyyy, 30-Apr-2025",
        "dd-MMM-yyyy, 30-apr-2025",
        "dd-MMM-yy, 30-APR-25",
        "dd MMMM yyyy, 30 April 2025",
        "yyyy-MM-dd, 2025-04-30",
        "yyyyMMdd, 20250430",
        "dd/MM/uuuu, 30/04/2025",
        "dd/MM/yy, 30/04/25",
        "julian, 125120",
    })
    void readsOnePatternForTheWholeFile(String pattern, String cell) {
        assertEquals(Optional.of(LocalDate.of(2025, 4, 30)), read(pattern, cell));
    }

    @ParameterizedTest
    @CsvSource({
        "dd/MM/yyyy, 31/02/2025",
        "dd/MM/yyyy, 29/02/2025",
        "dd/MM/yyyy, 04/30/2025",
        "dd/MM/yyyy, 1/4/2025",
        "dd/MM/yyyy, 01/04/25",
        "dd/MM/yyyy, '01/04/2025 '",
        "dd/MM/yyyy, 01/04/2025 00:00",
        "dd/MM/yyyy, 00/04/2025",
        "dd/MM/yyyy, 45748",
        "dd/MM/yyyy, ''",
        "dd-MMM-yyyy, 30-SEPT-2025",
        "dd-MMM-yyyy, 30-09-2025",
        "dd-MMM-yyyy, 31-SEP-2025",
        "yyyy-MM-dd, 2025-4-30",
        "julian, 125000",
        "julian, 125366",
        "julian, 225120",
        "julian, 5120",
        "julian, 30/04/2025",
    })
    void readsNothingElse(String pattern, String cell) {
        assertEquals(Optional.empty(), read(pattern, cell));
    }

    @Test
    void readsSeptemberByThreeLetters() {
        assertEquals(Optional.of(LocalDate.of(2025, 9, 30)), read("dd-MMM-yyyy", "30-SEP-2025"));
    }

    @Test
    void readsTheLeapDay() {
        assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), read("dd/MM/yyyy", "29/02/2024"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/04/0025", "01/04/0202", "31/03/1990", "01/01/2200", "01/04/9999"})
    void takesYearsNobodyMeansForSlipsOfTheHand(String cell) {
        assertEquals(Optional.empty(), read("dd/MM/yyyy", cell));
    }

    @ParameterizedTest
    @CsvSource({
        "45748, 2025-04-01",
        "45748.0, 2025-04-01",
        "45748.999988, 2025-04-01",
        "45351, 2024-02-29",
        "46112, 2026-03-31",
        "32964, 1990-04-01",
        "109574, 2199-12-31"
    })
    void readsTheDayNumbersOfAWorkbook(String cell, LocalDate day) {
        assertEquals(Optional.of(day), read(DateRule.EXCEL, cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "1",
                "-45748",
                "32963",
                "109575",
                "999999",
                "4574",
                "45748.",
                "4.5748E4",
                "01/04/2025",
                "1234567",
                "99999999999999999999"
            })
    void readsNoOtherNumbersAsDays(String cell) {
        assertEquals(Optional.empty(), read(DateRule.EXCEL, cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "DD/MM/YYYY",
                "dd/mm/yyyy",
                "dd/MM",
                "MM",
                "HH:mm",
                "dd.MM.",
                "qwert",
                "dd/MM/yyyy'",
                "[",
                "Excel",
                "dd/MMMMMMM/yyyy",
                "{}"
            })
    void refusesWhatIsNoPatternOfADay(String pattern) {
        assertThrows(IllegalArgumentException.class, () -> new DateRule(pattern));
    }

    @ParameterizedTest
    @CsvSource({
        "MMM-yy, Aug-20, 2020-08-31",
        "MMM-yy, FEB-24, 2024-02-29",
        "MM/yyyy, 04/2025, 2025-04-30",
    })
    void takesAMonthWithoutADayForItsLastDay(String pattern, String cell, LocalDate day) {
        assertEquals(Optional.of(day), read(pattern, cell));
    }

    @ParameterizedTest
    @CsvSource({
        "dd/MM/yyyy HH:mm, 30/04/2025 00:00, 2025-04-30",
        "yyyy-MM-dd'T'HH:mm:ss, 2025-04-30T23:59:59, 2025-04-30",
    })
    void readsADayBesideATime(String pattern, String cell, LocalDate day) {
        assertEquals(Optional.of(day), read(pattern.replace("\"", ""), cell));
    }

    @Test
    void readsEveryDayOfSomeYearsInEveryForm() {
        Trials.run(500, chance -> {
            LocalDate day = LocalDate.of(1990, 4, 1).plusDays(chance.nextInt(70_000));
            assertEquals(
                    Optional.of(day),
                    read(
                            "dd/MM/yyyy",
                            "%02d/%02d/%04d"
                                    .formatted(
                                            day.getDayOfMonth(),
                                            day.getMonthValue(),
                                            day.getYear())));
            assertEquals(
                    Optional.of(day),
                    read(
                            DateRule.EXCEL,
                            "" + (day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay())));
        });
    }

    private static Optional<LocalDate> read(String pattern, String cell) {
        return new DateRule(pattern).reader().read(cell);
    }
}
