package org.pooledfund.calendar;

import java.time.LocalDate;

/** A quarter of a financial year: 1 is April to June. */
public record Quarter(FinancialYear year, int number) {
    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("not a quarter: " + number);
        }
    }

    /** The quarter a day falls in. */
    public static Quarter containing(LocalDate day) {
        return Period.containing(day).quarter();
    }

    /** The last quarter that had ended by a day. */
    public static Quarter endedBy(LocalDate day) {
        Quarter current = containing(day);
        if (current.lastDay().equals(day)) {
            return current;
        }
        return containing(current.firstDay().minusDays(1));
    }

    /** The first day of its first month. */
    public LocalDate firstDay() {
        return year.firstDay().plusMonths(3L * (number - 1));
    }

    /** The last day of its last month. */
    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    /** {@code Quarter 2, 2025-26}. */
    public String label() {
        return "Quarter " + number + ", " + year.label();
    }
}
