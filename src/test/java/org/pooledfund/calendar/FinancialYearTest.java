package org.pooledfund.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {
    @ParameterizedTest
    @CsvSource({
        "2025-03-31, 2024",
        "2025-04-01, 2025",
        "2025-12-31, 2025",
        "2026-01-01, 2025",
        "2026-03-31, 2025",
        "2026-04-01, 2026",
        "2024-02-29, 2023",
    })
    void holdsADay(LocalDate day, int startYear) {
        FinancialYear year = FinancialYear.containing(day);

        assertEquals(new FinancialYear(startYear), year);
        assertTrue(year.contains(day));
    }

    @Test
    void beginsInAprilAndEndsInMarch() {
        FinancialYear year = new FinancialYear(2025);

        assertEquals(LocalDate.of(2025, 4, 1), year.firstDay());
        assertEquals(LocalDate.of(2026, 3, 31), year.lastDay());
        assertFalse(year.contains(LocalDate.of(2025, 3, 31)));
        assertFalse(year.contains(LocalDate.of(2026, 4, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-26, 2025",
        "2025/26, 2025",
        "' 2025-26 ', 2025",
        "1999-00, 1999",
        "1990-91, 1990",
        "2200-01, 2200",
        "2099-00, 2099"
    })
    void readsItsLabel(String label, int startYear) {
        assertEquals(Optional.of(new FinancialYear(startYear)), FinancialYear.parse(label));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025",
                "2025-25",
                "2025-27",
                "2025-2026",
                "25-26",
                "2025 26",
                "1989-90",
                "2201-02",
                "0000-01",
                "2025-26x",
                "٢٠٢٥-٢٦",
            })
    void readsNothingElse(String label) {
        assertEquals(Optional.empty(), FinancialYear.parse(label));
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025-26", "1999, 1999-00", "2009, 2009-10", "2008, 2008-09"})
    void writesItsLabelAndReadsItAgain(int startYear, String label) {
        FinancialYear year = new FinancialYear(startYear);

        assertEquals(label, year.label());
        assertEquals(label, year.toString());
        assertEquals(Optional.of(year), FinancialYear.parse(label));
    }

    @ParameterizedTest
    @ValueSource(ints = {1989, 2201, 0, -2025})
    void refusesYearsNobodyMeans(int startYear) {
        assertThrows(IllegalArgumentException.class, () -> new FinancialYear(startYear));
    }

    @Test
    void sortsByTime() {
        assertTrue(new FinancialYear(2024).compareTo(new FinancialYear(2025)) < 0);
        assertEquals(0, new FinancialYear(2025).compareTo(new FinancialYear(2025)));
    }
}
