package org.pooledfund.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.pooledfund.calendar.Period;

/** Packages paid every week by standing order: one amount, many dates, no references anywhere. */
final class WeeklyPackages {
    private static final List<String> SCHEMES =
            List.of("S01", "S05", "S05", "S05", "S06", "S06", "S07", "S09", "S09");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private WeeklyPackages() {}

    static void post(Ground ground) {
        Dice dice = ground.dice("packages");
        for (String scheme : SCHEMES) {
            SchemeStory story = SchemeStory.of(scheme);
            Supplier supplier = dice.pick(ground.suppliers(story));
            long weeklyPence = ground.amounts().between(dice, 400, 1900);
            DayOfWeek day = DayOfWeek.of(1 + dice.below(5));
            for (Period period : ground.periods()) {
                LocalDate date = period.firstDay().with(TemporalAdjusters.nextOrSame(day));
                for (; !date.isAfter(period.lastDay()); date = date.plusWeeks(1)) {
                    String narrative = "Weekly package, week beginning " + DAY.format(date);
                    Purchase week =
                            new Purchase(story, period, date, supplier, "", narrative, weeklyPence);
                    ground.partner(week);
                    ground.pool(week.on(Days.after(date, dice)));
                }
            }
        }
    }
}
