package org.pooledfund.match.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * Days or months as one pattern writes them. Patterns of {@code yyyy}, {@code MM}, {@code dd} and
 * signs between are read where they stand; others, such as {@code d MMM yyyy}, by Java's own.
 */
final class DayPattern {
    /** No day: the cell does not hold one. */
    static final int NONE = Integer.MIN_VALUE;

    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int MONTHS_OF_FOUR_YEARS = 48;
    private static final int DAYS_OF_FOUR_YEARS = 1461;

    private final String pattern;
    private final int year;
    private final int month;
    private final int day;
    private final boolean plain;
    private final DateTimeFormatter formatter;
    private final int[] firstOfMonth = new int[(LAST_YEAR - FIRST_YEAR + 1) * MONTHS + 1];

    DayPattern(String pattern) {
        this.pattern = pattern;
        year = pattern.replace('u', 'y').indexOf("yyyy");
        month = pattern.indexOf("MM");
        day = pattern.indexOf("dd");
        plain = pattern.replace('u', 'y')
                        .replaceFirst("yyyy", "")
                        .replaceFirst("MM", "")
                        .replaceFirst("dd", "")
                        .chars()
                        .noneMatch(c -> Character.isLetter(c) || c == '\'')
                && year >= 0
                && month >= 0;
        formatter = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .parseDefaulting(ChronoField.DAY_OF_MONTH, 1)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
        for (int i = 0; i < firstOfMonth.length; i++) {
            firstOfMonth[i] = (int)
                    LocalDate.of(FIRST_YEAR + i / MONTHS, i % MONTHS + 1, 1).toEpochDay();
        }
    }

    /** As it is written in the rules. */
    String pattern() {
        return pattern;
    }

    /** The day in a cell, counted since 1970-01-01. */
    int day(Cell cell) {
        int index = plain && day >= 0 ? monthIndex(cell) : NONE;
        if (index >= 0) {
            int of = two(cell, day);
            int length = firstOfMonth[index + 1] - firstOfMonth[index];
            return of >= 1 && of <= length ? firstOfMonth[index] + of - 1 : NONE;
        }
        return plain && day >= 0 ? NONE : parsed(cell);
    }

    /** The month in a cell: twelve times the year, and the month from 1. */
    int month(Cell cell) {
        if (plain) {
            int index = monthIndex(cell);
            return index < 0 ? NONE : index + FIRST_YEAR * MONTHS + 1;
        }
        int parsed = parsed(cell);
        return parsed == NONE ? NONE : monthOf(parsed);
    }

    /** The month of a day, in the same count. */
    static int monthOf(int epochDay) {
        YearMonth of = YearMonth.from(LocalDate.ofEpochDay(epochDay));
        return of.getYear() * MONTHS + of.getMonthValue();
    }

    /** The month of a day, in the same count, looked up where the table has it. */
    int monthOfDay(int epochDay) {
        long since = (long) epochDay - firstOfMonth[0];
        int index = (int) (since * MONTHS_OF_FOUR_YEARS / DAYS_OF_FOUR_YEARS);
        if (since < 0 || index + 2 >= firstOfMonth.length) {
            return monthOf(epochDay);
        }
        index += firstOfMonth[index + 1] <= epochDay ? 1 : firstOfMonth[index] > epochDay ? -1 : 0;
        return index + FIRST_YEAR * MONTHS + 1;
    }

    private int monthIndex(Cell cell) {
        if (cell.length() != pattern.length()) {
            return NONE;
        }
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (!Character.isLetter(c) && c != cell.charAt(i)) {
                return NONE;
            }
        }
        int century = two(cell, year);
        int rest = two(cell, year + 2);
        int of = two(cell, month);
        int full = century * 100 + rest;
        boolean sound = century >= 0 && rest >= 0 && full >= FIRST_YEAR && full <= LAST_YEAR;
        return sound && of >= 1 && of <= MONTHS ? (full - FIRST_YEAR) * MONTHS + of - 1 : NONE;
    }

    private static int two(Cell cell, int at) {
        int tens = cell.charAt(at) - '0';
        int ones = cell.charAt(at + 1) - '0';
        return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10_000;
    }

    private int parsed(Cell cell) {
        try {
            return (int) LocalDate.parse(cell.toString(), formatter).toEpochDay();
        } catch (DateTimeException e) {
            return NONE;
        }
    }
}
