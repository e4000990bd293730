package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.PeriodRule.Style;
import org.pooledfund.extract.PeriodRule.YearLabel;

class PeriodRuleTest {
    @ParameterizedTest
    @CsvSource({
        "01/2526, 2025-26 P01", "1/2526, 2025-26 P01", "12/2526, 2025-26 P12",
        "P1/2526, 2025-26 P01", "p01/2526, 2025-26 P01", "13/2526, 2025-26 P13",
        "15/2526, 2025-26 P15", " 01/2526 , 2025-26 P01", "03/9900, 2099-00 P03",
    })
    void readsPeriodAndYears(String cell, String code) {
        assertEquals(Optional.of(code), read(Style.PERIOD_YEARS, "", cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "16/2526",
                "00/2526",
                "01/2527",
                "01/2525",
                "01/25",
                "1-2526",
                "/2526",
                "001/2526",
                "APR-25"
            })
    void readsNoOtherPeriodAndYears(String cell) {
        assertEquals(Optional.empty(), read(Style.PERIOD_YEARS, "", cell));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2025-26 P01",
        "M1, 2025-26 P01",
        "Month 5, 2025-26 P05",
        "P13, 2025-26 P13",
        "05, 2025-26 P05",
        "Period 12, 2025-26 P12",
        "m3, 2025-26 P03",
    })
    void readsANumberAloneInTheYearOfTheFund(String cell, String code) {
        assertEquals(Optional.of(code), read(Style.NUMBER, "2025-26", cell));
    }

    @ParameterizedTest
    @CsvSource({
        "APR-25, 2025-26 P01", "Apr-25, 2025-26 P01", "apr 25, 2025-26 P01",
        "MAR-26, 2025-26 P12", "JAN-26, 2025-26 P10", "SEP-25, 2025-26 P06",
        "SEPT-25, 2025-26 P06", "September-25, 2025-26 P06", "FEB-24, 2023-24 P11",
    })
    void readsMonthAndYear(String cell, String code) {
        assertEquals(Optional.of(code), read(Style.MONTH_YEAR, "", cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "APR",
                "APR25",
                "APR-2025",
                "25-APR",
                "XYZ-25",
                "AP-25",
                "04-25",
                "ADJ1-25",
                "APR--25"
            })
    void readsNoOtherMonthAndYear(String cell) {
        assertEquals(Optional.empty(), read(Style.MONTH_YEAR, "", cell));
    }

    @ParameterizedTest
    @CsvSource({
        "202501, START, 2025-26 P01", "202512, START, 2025-26 P12", "202513, START, 2025-26 P13",
        "202601, END, 2025-26 P01", "202615, END, 2025-26 P15", "202501.0, START, 2025-26 P01",
    })
    void readsYearAndPeriodInOneNumber(String cell, YearLabel label, String code) {
        assertEquals(Optional.of(code), read(Style.YEAR_PERIOD, label, "", cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "202500",
                "202516",
                "20251",
                "2025010",
                "2025-01",
                "198901",
                "250101",
                "202501.5"
            })
    void readsNoOtherNumber(String cell) {
        assertEquals(Optional.empty(), read(Style.YEAR_PERIOD, "", cell));
    }

    @ParameterizedTest
    @CsvSource({
        "2025/26, 1, START, 2025-26 P01", "2025/26, 1, END, 2025-26 P01",
        "2025-26, 01, START, 2025-26 P01", "2025, 3, START, 2025-26 P03",
        "2026, 3, END, 2025-26 P03", "2025.0, 3.0, START, 2025-26 P03",
        "2025, Period 3, START, 2025-26 P03", "2025, P03, START, 2025-26 P03",
        "2025, M12, START, 2025-26 P12", "2025, Month 12, START, 2025-26 P12",
        "2025/26, 13, START, 2025-26 P13", "2025/26, 15, END, 2025-26 P15",
    })
    void readsYearAndNumberFromTwoColumns(String year, String cell, YearLabel label, String code) {
        assertEquals(Optional.of(code), read(Style.YEAR_AND_NUMBER, label, year, cell));
    }

    @ParameterizedTest
    @CsvSource({
        "2025/26, 0",
        "2025/26, 16",
        "2025/27, 1",
        "'', 1",
        "2025, ''",
        "25, 1",
        "2025.5, 1",
        "2025, 1.5",
        "2025, April",
        "2025, -1",
        "1989, 1",
        "2201, 1"
    })
    void readsNoOtherYearAndNumber(String year, String cell) {
        assertEquals(Optional.empty(), read(Style.YEAR_AND_NUMBER, year, cell));
    }

    @Test
    void knowsTheFirstYearThereIsByEitherLabel() {
        assertEquals(
                Optional.of("1990-91 P01"), read(Style.YEAR_PERIOD, YearLabel.END, "", "199101"));
        assertEquals(Optional.empty(), read(Style.YEAR_PERIOD, YearLabel.END, "", "199001"));
    }

    @Test
    void readsItsOwnExamples() {
        for (Style style : EnumSet.complementOf(EnumSet.of(Style.DATE))) {
            String[] parts = style.example().split(" and ");
            String year = style == Style.NUMBER ? "2025-26" : parts[0];
            assertEquals(Optional.of("2025-26 P01"), read(style, year, parts[parts.length - 1]));
        }
    }

    @ParameterizedTest
    @CsvSource({"202504, 2025-26 P01", "2025-04, 2025-26 P01", "202603, 2025-26 P12"})
    void readsTheYearAndMonthOfTheCalendar(String cell, String code) {
        assertEquals(Optional.of(code), read(Style.YEAR_MONTH, "", cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "202500", "202513", "20254", "198904", "2025 04", "042025"})
    void readsNoOtherYearsAndMonths(String cell) {
        assertEquals(Optional.empty(), read(Style.YEAR_MONTH, "", cell));
    }

    private static Optional<String> read(Style style, String year, String cell) {
        return read(style, YearLabel.START, year, cell);
    }

    private static Optional<String> read(Style style, YearLabel label, String year, String cell) {
        return new PeriodRule(style, label).read(year, cell).map(Period::code);
    }
}
