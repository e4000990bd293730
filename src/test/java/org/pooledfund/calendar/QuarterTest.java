package org.pooledfund.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {
    @ParameterizedTest
    @CsvSource({
        "1, 2025-04-01, 2025-06-30",
        "2, 2025-07-01, 2025-09-30",
        "3, 2025-10-01, 2025-12-31",
        "4, 2026-01-01, 2026-03-31",
    })
    void isThreeMonths(int number, LocalDate first, LocalDate last) {
        Quarter quarter = new Quarter(new FinancialYear(2025), number);

        assertEquals(first, quarter.firstDay());
        assertEquals(last, quarter.lastDay());
        assertEquals(quarter, Quarter.containing(first));
        assertEquals(quarter, Quarter.containing(last));
        assertEquals("Quarter " + number + ", 2025-26", quarter.label());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-29, 2024, 4",
        "2025-06-30, 2025, 1",
        "2025-07-01, 2025, 1",
        "2025-09-29, 2025, 1",
        "2025-12-31, 2025, 3",
        "2026-03-30, 2025, 3",
        "2026-03-31, 2025, 4",
        "2026-04-01, 2025, 4",
    })
    void hasEndedByADay(LocalDate day, int startYear, int number) {
        assertEquals(new Quarter(new FinancialYear(startYear), number), Quarter.endedBy(day));
    }

    @Test
    void endsOnTheLastDayOfMarchInALeapYear() {
        assertEquals(LocalDate.of(2024, 3, 31), new Quarter(new FinancialYear(2023), 4).lastDay());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1})
    void refusesOtherNumbers(int number) {
        assertThrows(
                IllegalArgumentException.class, () -> new Quarter(new FinancialYear(2025), number));
    }
}
