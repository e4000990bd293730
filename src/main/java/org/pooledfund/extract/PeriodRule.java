package org.pooledfund.extract;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;

/**
 * How a source writes periods.
 *
 * @param yearLabel what a year given as one number means; the other styles do not need it
 */
public record PeriodRule(Style style, YearLabel yearLabel) {
    private static final Pattern PERIOD_YEARS = Pattern.compile("P?(\\d{1,2})/(\\d{2})(\\d{2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("([A-Z]{3})[A-Z]*[- ](\\d{2})");
    private static final Pattern YEAR_PERIOD = Pattern.compile("(\\d{4})(\\d{2})(?:\\.0+)?");
    private static final Pattern CALENDAR_MONTH =
            Pattern.compile("((?:199|20\\d|21\\d)\\d)[-/.]?(0[1-9]|1[0-2])");
    private static final Pattern NUMBER =
            Pattern.compile("(?:PERIOD|MONTH|P|M)? ?(\\d{1,2})(?:\\.0+)?");
    private static final int CENTURY = 2000;

    /** The ways to write a period. */
    public enum Style {
        /** {@code 01/2526} is April 2025. */
        PERIOD_YEARS("01/2526"),
        /** {@code APR-25} is April 2025. */
        MONTH_YEAR("APR-25"),
        /** {@code 202501} is the first period of the year labelled 2025. */
        YEAR_PERIOD("202501"),
        /** The year in one column ({@code 2025/26} or {@code 2025}), the number in another. */
        YEAR_AND_NUMBER("2025/26 and 1"),
        /** {@code 202504} or {@code 2025-04} is April 2025: the calendar's year and month. */
        YEAR_MONTH("202504"),
        /**
         * {@code 1}, {@code M1} or {@code Month 1} alone: the period of the fund's year, which the
         * source does not state.
         */
        NUMBER("1"),
        /** No column of periods: a line is in the month of its date. */
        DATE("the date");

        private final String example;

        Style(String example) {
            this.example = example;
        }

        /** What the period of April 2025 looks like. */
        public String example() {
            return example;
        }
    }

    /** Which calendar year a year given as one number names. */
    public enum YearLabel {
        START,
        END
    }

    /**
     * Reads a period.
     *
     * @param year the cell of the year column, or for a number alone the year it is taken to be in;
     *     only these two styles look at it
     */
    public Optional<Period> read(String year, String text) {
        String cell = text.strip().toUpperCase(Locale.ROOT);
        return switch (style) {
            case PERIOD_YEARS -> periodYears(cell);
            case MONTH_YEAR -> monthYear(cell);
            case YEAR_PERIOD -> yearPeriod(cell);
            case YEAR_AND_NUMBER, NUMBER -> yearAndNumber(year.strip(), cell);
            case YEAR_MONTH -> yearMonth(cell);
            case DATE -> Optional.empty();
        };
    }

    private static Optional<Period> periodYears(String text) {
        Matcher matcher = PERIOD_YEARS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(matcher.group(2));
        boolean consecutive = (start + 1) % 100 == Integer.parseInt(matcher.group(3));
        return consecutive ? period(CENTURY + start, matcher.group(1)) : Optional.empty();
    }

    private static Optional<Period> monthYear(String text) {
        Matcher matcher = MONTH_YEAR.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (Month month : Month.values()) {
            if (month.name().startsWith(matcher.group(1))) {
                int year = CENTURY + Integer.parseInt(matcher.group(2));
                return Optional.of(Period.containing(LocalDate.of(year, month, 1)));
            }
        }
        return Optional.empty();
    }

    private Optional<Period> yearPeriod(String text) {
        Matcher matcher = YEAR_PERIOD.matcher(text);
        return matcher.matches()
                ? period(start(matcher.group(1)), matcher.group(2))
                : Optional.empty();
    }

    private static Optional<Period> yearMonth(String text) {
        Matcher matcher = CALENDAR_MONTH.matcher(text);
        return matcher.matches()
                ? Optional.of(Period.containing(LocalDate.of(
                        Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), 1)))
                : Optional.empty();
    }

    private Optional<Period> yearAndNumber(String year, String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<FinancialYear> named = FinancialYear.parse(year);
        if (named.isPresent()) {
            return period(named.get().startYear(), matcher.group(1));
        }
        return year.matches("\\d{4}(\\.0+)?")
                ? period(start(year.substring(0, 4)), matcher.group(1))
                : Optional.empty();
    }

    private int start(String year) {
        return Integer.parseInt(year) - (yearLabel == YearLabel.END ? 1 : 0);
    }

    private static Optional<Period> period(int startYear, String number) {
        int value = Integer.parseInt(number);
        boolean possible = value >= 1
                && value <= Period.LAST_ADJUSTMENT
                && startYear >= 1990
                && startYear <= 2200;
        return possible
                ? Optional.of(new Period(new FinancialYear(startYear), value))
                : Optional.empty();
    }
}
