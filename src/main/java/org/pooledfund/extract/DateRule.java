package org.pooledfund.extract;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a source writes dates: one way for the whole file, never guessed row by row.
 *
 * @param pattern such as {@code dd/MM/yyyy}, or {@link #EXCEL} for a workbook's day numbers
 */
public record DateRule(String pattern) {
    /** Days since 30 December 1899, as a workbook keeps them. */
    public static final String EXCEL = "excel";

    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern EXCEL_DAY = Pattern.compile("\\d{5,6}(\\.\\d{1,30})?");
    private static final int EXCEL_FIRST = 32_874; // 1 January 1990
    private static final int EXCEL_LAST = 109_575; // 31 December 2199

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it is none
     */
    public DateRule {
        if (!pattern.equals(EXCEL)) {
            formatter(pattern);
        }
    }

    /** A reader of dates: made once a file, as it is costly. */
    Reader reader() {
        if (pattern.equals(EXCEL)) {
            return DateRule::excel;
        }
        DateTimeFormatter formatter = formatter(pattern);
        return text -> {
            try {
                return Optional.of(LocalDate.parse(text, formatter));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        };
    }

    /** Reads one cell. */
    @FunctionalInterface
    interface Reader {
        Optional<LocalDate> read(String text);
    }

    private static Optional<LocalDate> excel(String text) {
        if (!EXCEL_DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        int day = new BigDecimal(text).intValue();
        return day >= EXCEL_FIRST && day <= EXCEL_LAST
                ? Optional.of(EXCEL_DAY_ZERO.plusDays(day))
                : Optional.empty();
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
