package org.pooledfund.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;

/**
 * A period of a financial year: 1 is April, 12 is March, 13 to 15 are closing adjustments that
 * count in the year but in no month.
 */
public record Period(FinancialYear year, int number) implements Comparable<Period> {
    /** The last month of a year. */
    public static final int MARCH = 12;

    /** The last adjustment period of a year. */
    public static final int LAST_ADJUSTMENT = 15;

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::year).thenComparingInt(Period::number);

    public Period {
        if (number < 1 || number > LAST_ADJUSTMENT) {
            throw new IllegalArgumentException("not a period of a year: " + number);
        }
    }

    /** The month a day falls in. */
    public static Period containing(LocalDate day) {
        FinancialYear year = FinancialYear.containing(day);
        int months = (day.getYear() - year.startYear()) * 12 + day.getMonthValue();
        return new Period(year, months - 3);
    }

    /** Whether this is one of the closing adjustments 13 to 15. */
    public boolean isAdjustment() {
        return number > MARCH;
    }

    /** The quarter it counts in; adjustments count in the fourth. */
    public Quarter quarter() {
        return new Quarter(year, isAdjustment() ? 4 : (number + 2) / 3);
    }

    /** The first day of the month; of March for an adjustment. */
    public LocalDate firstDay() {
        return year.firstDay().plusMonths(Math.min(number, MARCH) - 1L);
    }

    /** The last day of the month; 31 March for an adjustment. */
    public LocalDate lastDay() {
        return firstDay().plusMonths(1).minusDays(1);
    }

    /** How many months lie between this period and a later one; below zero if it is earlier. */
    public int monthsTo(Period later) {
        return (later.year.startYear() - year.startYear()) * MARCH
                + Math.min(later.number, MARCH)
                - Math.min(number, MARCH);
    }

    /** {@code June 2025}, or {@code adjustment 13 of 2025-26}. */
    public String label() {
        if (isAdjustment()) {
            return "adjustment " + number + " of " + year.label();
        }
        LocalDate day = firstDay();
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + day.getYear();
    }

    /** {@code 2025-26 P03}: sorts as text in the order of time. */
    public String code() {
        return String.format(Locale.ROOT, "%s P%02d", year.label(), number);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code();
    }
}
