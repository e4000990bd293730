package org.pooledfund.extract;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a source writes dates: one way for the whole file, never guessed row by row.
 *
 * @param pattern such as {@code dd/MM/yyyy}, {@link #EXCEL} for a workbook's day numbers, or {@link
 *     #JULIAN}
 */
public record DateRule(String pattern) {
    /** Days since 30 December 1899, as a workbook keeps them. */
    public static final String EXCEL = "excel";

    /**
     * Century, year and day of the year, as JD Edwards prints them: {@code 125120} is 30
     * April 2025, {@code 99120} or {@code 099120} that of 1999.
     */
    public static final String JULIAN = "julian";

    private static final Pattern JULIAN_DAY = Pattern.compile("([01]?)(\\d{2})(\\d{3})");
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern EXCEL_DAY = Pattern.compile("\\d{5,6}(\\.\\d{1,30})?");
    private static final String LETTERS = "d is the day, M the month and y the year";
    private static final Pattern NUMERIC =
            Pattern.compile("(d{1,2}[^dMyu]*M{1,2}|M{1,2}[^dMyu]*d{1,2})[^dM]*");
    private static final LocalDate EXAMPLE_DAY = LocalDate.of(2025, 12, 31);
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 4, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it is none
     */
    public DateRule {
        if (!pattern.equals(EXCEL) && !pattern.equals(JULIAN)) {
            checkDay(pattern);
        }
    }

    private static void checkDay(String pattern) {
        try {
            DateTimeFormatter formatter = formatter(pattern);
            String example = EXAMPLE_DAY.atStartOfDay().format(formatter);
            if (day(example, formatter).equals(EXAMPLE_DAY)) {
                return;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(LETTERS, e);
        }
        throw new IllegalArgumentException(LETTERS);
    }

    /** A reader of dates: made once a file, as it is costly. */
    public Reader reader() {
        if (pattern.equals(EXCEL)) {
            return text -> excel(text).filter(DateRule::isLikely);
        }
        if (pattern.equals(JULIAN)) {
            return text -> julian(text).filter(DateRule::isLikely);
        }
        DateTimeFormatter formatter = formatter(pattern);
        return text -> parsed(text, formatter).filter(DateRule::isLikely);
    }

    /** How a date of this rule looks, in words for a person. */
    String looks() {
        return switch (pattern) {
            case EXCEL -> "a date cell of the workbook";
            case JULIAN -> "century, year and day of the year, such as 125120";
            default -> pattern;
        };
    }

    /**
     * The same rule with day and month the other way round; empty if nobody could mistake one for
     * the other: the month is a word, or the year comes first.
     */
    public Optional<DateRule> turned() {
        boolean numbers = NUMERIC.matcher(pattern).matches();
        return numbers
                ? Optional.of(
                        new DateRule(pattern.replace('d', '#').replace('M', 'd').replace('#', 'M')))
                : Optional.empty();
    }

    /** A year such as 0025 is a slip of the hand; before April 1990 no financial year is known. */
    private static boolean isLikely(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter formatter) {
        try {
            return Optional.of(day(text, formatter));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A month without a day is its last day, as month-end postings are. */
    private static LocalDate day(String text, DateTimeFormatter formatter) {
        TemporalAccessor parsed = formatter.parse(text);
        return parsed.isSupported(ChronoField.DAY_OF_MONTH)
                ? LocalDate.from(parsed)
                : YearMonth.from(parsed).atEndOfMonth();
    }

    /** Reads one cell. */
    @FunctionalInterface
    public interface Reader {
        /** The day; empty if the text is none by the pattern. */
        Optional<LocalDate> read(String text);
    }

    private static Optional<LocalDate> excel(String text) {
        if (!EXCEL_DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(EXCEL_DAY_ZERO.plusDays(new BigDecimal(text).intValue()));
    }

    private static Optional<LocalDate> julian(String text) {
        Matcher matcher = JULIAN_DAY.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int century = matcher.group(1).equals("1") ? 2000 : 1900;
        Year year = Year.of(century + Integer.parseInt(matcher.group(2)));
        int day = Integer.parseInt(matcher.group(3));
        return day >= 1 && day <= year.length() ? Optional.of(year.atDay(day)) : Optional.empty();
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
