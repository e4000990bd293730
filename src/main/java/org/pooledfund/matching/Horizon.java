package org.pooledfund.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.pooledfund.calendar.Period;

/**
 * Until when the ledgers are looked at.
 *
 * @param asOf the day of the run: ages count up to it
 * @param latest the last period that is looked at
 * @param timingPeriods an item on one side only is timing for so many months after its own
 */
public record Horizon(LocalDate asOf, Period latest, int timingPeriods) {
    boolean isStillTiming(Period period) {
        return period.monthsTo(latest) < timingPeriods;
    }

    /** Days since the oldest of some documents; none is younger than today. */
    int ageDays(List<Item> items) {
        LocalDate oldest =
                items.stream().map(Item::date).min(LocalDate::compareTo).orElse(asOf);
        return (int) Math.max(0, ChronoUnit.DAYS.between(oldest, asOf));
    }
}
