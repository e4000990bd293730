package org.pooledfund.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.pooledfund.calendar.Period;

/** Days on which finance officers post: Mondays to Fridays. */
final class Days {
    private static final int LONGEST_DELAY_DAYS = 5;

    private Days() {}

    /** Any weekday of a month. */
    static LocalDate in(Period period, Dice dice) {
        LocalDate day = period.firstDay().plusDays(dice.below(period.lastDay().getDayOfMonth()));
        LocalDate earlier = backToWeekday(day);
        return earlier.isBefore(period.firstDay()) ? onToWeekday(day) : earlier;
    }

    /** When the other side posts what was posted on a weekday: a few days on, in the same month. */
    static LocalDate after(LocalDate day, Dice dice) {
        LocalDate later = day.plusDays(dice.below(LONGEST_DELAY_DAYS + 1));
        LocalDate monthEnd = day.withDayOfMonth(day.lengthOfMonth());
        return backToWeekday(later.isAfter(monthEnd) ? monthEnd : later);
    }

    /** The last weekday of a month. */
    static LocalDate last(Period period) {
        return backToWeekday(period.lastDay());
    }

    /** The first weekday of a month. */
    static LocalDate first(Period period) {
        return onToWeekday(period.firstDay());
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate backToWeekday(LocalDate day) {
        LocalDate found = day;
        while (isWeekend(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    private static LocalDate onToWeekday(LocalDate day) {
        LocalDate found = day;
        while (isWeekend(found)) {
            found = found.plusDays(1);
        }
        return found;
    }
}
