package org.pooledfund.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.pooledfund.calendar.Period;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;

/**
 * Whether the dates of a file prove the order of day and month that the profile says. A day above
 * 12 proves it. Without one the periods must: nearly every date lies in the month of its period.
 */
final class DateOrder {
    private static final int MONTHS = 12;
    private static final int FEW = 20;

    private final DateRule rule;
    private final DateRule.Reader other;
    private long proven;
    private long turned;
    private String firstTurned = "";
    private long open;
    private long openInPeriod;
    private Optional<LocalDate> firstOpen = Optional.empty();

    DateOrder(DateRule rule) {
        this.rule = rule;
        this.other = rule.turned().map(DateRule::reader).orElse(text -> Optional.empty());
    }

    /** A date was read; a period taken from the date itself says nothing about it. */
    void read(LocalDate date, Optional<Period> period) {
        if (date.getDayOfMonth() > MONTHS) {
            proven++;
        } else if (date.getDayOfMonth() != date.getMonthValue()) {
            open++;
            firstOpen = firstOpen.or(() -> Optional.of(date));
            openInPeriod += period.filter(p -> isIn(date, p)).isPresent() ? 1 : 0;
        }
    }

    private static boolean isIn(LocalDate date, Period period) {
        return !date.isBefore(period.firstDay()) && !date.isAfter(period.lastDay());
    }

    /** A date could not be read: perhaps it can the other way round. */
    void failed(String cell) {
        if (other.read(cell).isPresent()) {
            turned++;
            firstTurned = firstTurned.isEmpty() ? cell : firstTurned;
        }
    }

    /** What speaks against the file. */
    Optional<Finding> finding(String file, boolean acceptAmbiguous) {
        Optional<DateRule> otherRule = rule.turned();
        if (otherRule.isEmpty()) {
            return Optional.empty();
        }
        String otherPattern = otherRule.get().pattern();
        if (turned * FEW > proven) {
            return Optional.of(Finding.at(
                    Place.of(file),
                    Problem.DATES_OTHER_WAY_ROUND,
                    turned,
                    firstTurned,
                    rule.pattern(),
                    otherPattern));
        }
        boolean agrees = openInPeriod * 10 >= open * 9;
        if (proven > 0 || agrees || acceptAmbiguous) {
            return Optional.empty();
        }
        LocalDate day = firstOpen.orElseThrow();
        return Optional.of(Finding.at(
                Place.of(file),
                Problem.DATES_AMBIGUOUS,
                rule.pattern(),
                otherPattern,
                day,
                day.withDayOfMonth(1)
                        .withMonth(day.getDayOfMonth())
                        .withDayOfMonth(day.getMonthValue()),
                open - openInPeriod,
                open));
    }
}
