package org.pooledfund.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private static final FinancialYear YEAR = new FinancialYear(2025);

    @ParameterizedTest
    @CsvSource({
        "1, 2025-04-01, 2025-04-30, April 2025, 2025-26 P01, 1",
        "3, 2025-06-01, 2025-06-30, June 2025, 2025-26 P03, 1",
        "4, 2025-07-01, 2025-07-31, July 2025, 2025-26 P04, 2",
        "9, 2025-12-01, 2025-12-31, December 2025, 2025-26 P09, 3",
        "10, 2026-01-01, 2026-01-31, January 2026, 2025-26 P10, 4",
        "11, 2026-02-01, 2026-02-28, February 2026, 2025-26 P11, 4",
        "12, 2026-03-01, 2026-03-31, March 2026, 2025-26 P12, 4",
        "13, 2026-03-01, 2026-03-31, adjustment 13 of 2025-26, 2025-26 P13, 4",
        "14, 2026-03-01, 2026-03-31, adjustment 14 of 2025-26, 2025-26 P14, 4",
        "15, 2026-03-01, 2026-03-31, adjustment 15 of 2025-26, 2025-26 P15, 4",
    })
    void isAMonthOrAnAdjustment(
            int number, LocalDate first, LocalDate last, String label, String code, int quarter) {
        Period period = new Period(YEAR, number);

        assertEquals(first, period.firstDay());
        assertEquals(last, period.lastDay());
        assertEquals(label, period.label());
        assertEquals(code, period.code());
        assertEquals(code, period.toString());
        assertEquals(new Quarter(YEAR, quarter), period.quarter());
        assertEquals(number > 12, period.isAdjustment());
    }

    @Test
    void endsOnTheLeapDay() {
        assertEquals(LocalDate.of(2024, 2, 29), new Period(new FinancialYear(2023), 11).lastDay());
        assertEquals(LocalDate.of(2100, 2, 28), new Period(new FinancialYear(2099), 11).lastDay());
    }

    @Test
    void holdsEveryDayOfItsMonthAndNoOther() {
        LocalDate day = LocalDate.of(2023, 4, 1);
        while (day.isBefore(LocalDate.of(2027, 4, 1))) {
            Period period = Period.containing(day);
            assertFalse(period.isAdjustment());
            assertFalse(day.isBefore(period.firstDay()) || day.isAfter(period.lastDay()), "" + day);
            assertTrue(period.year().contains(day));
            day = day.plusDays(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, -1, 99})
    void refusesOtherNumbers(int number) {
        assertThrows(IllegalArgumentException.class, () -> new Period(YEAR, number));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1", "12, 1, -11", "12, 13, 0", "13, 15, 0", "6, 15, 6", "5, 5, 0"})
    void countsMonthsWithinAYear(int from, int to, int months) {
        assertEquals(months, new Period(YEAR, from).monthsTo(new Period(YEAR, to)));
    }

    @Test
    void countsMonthsAcrossYears() {
        Period nextApril = new Period(new FinancialYear(2026), 1);

        assertEquals(1, new Period(YEAR, 12).monthsTo(nextApril));
        assertEquals(1, new Period(YEAR, 14).monthsTo(nextApril));
        assertEquals(-1, nextApril.monthsTo(new Period(YEAR, 13)));
        assertEquals(-12, nextApril.monthsTo(new Period(YEAR, 1)));
    }

    @Test
    void sortsByTimeAndItsCodeSortsAlike() {
        List<Period> periods = new ArrayList<>();
        for (int year = 2023; year < 2027; year++) {
            for (int number = 1; number <= Period.LAST_ADJUSTMENT; number++) {
                periods.add(new Period(new FinancialYear(year), number));
            }
        }
        List<Period> mixed = new ArrayList<>(periods);
        Collections.shuffle(mixed, new java.util.Random(7));
        List<Period> byCode = new ArrayList<>(mixed);
        Collections.sort(mixed);
        byCode.sort(Comparator.comparing(Period::code));

        assertEquals(periods, mixed);
        assertEquals(periods, byCode);
    }
}
