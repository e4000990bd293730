package org.pooledfund.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A financial year of English public bodies: 1 April to 31 March.
 *
 * @param startYear the calendar year it starts in: 2025 for 2025-26
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {
    private static final Pattern LABEL = Pattern.compile("(\\d{4})[-/](\\d{2})");

    public FinancialYear {
        if (startYear < 1990 || startYear > 2200) {
            throw new IllegalArgumentException("not a financial year: " + startYear);
        }
    }

    /** The year a day falls in. */
    public static FinancialYear containing(LocalDate day) {
        return new FinancialYear(
                day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** Reads {@code 2025-26} or {@code 2025/26}; empty if it is not a year and the one after it. */
    public static Optional<FinancialYear> parse(String label) {
        Matcher matcher = LABEL.matcher(label.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(matcher.group(1));
        boolean consecutive = (start + 1) % 100 == Integer.parseInt(matcher.group(2));
        return consecutive && start >= 1990 && start <= 2200
                ? Optional.of(new FinancialYear(start))
                : Optional.empty();
    }

    /** 1 April. */
    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    /** 31 March of the year after. */
    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    /** Whether a day falls in this year. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** {@code 2025-26}. */
    public String label() {
        return String.format(Locale.ROOT, "%d-%02d", startYear, (startYear + 1) % 100);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return label();
    }
}
