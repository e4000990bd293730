package org.pooledfund.lineage;

import java.time.LocalDate;
import org.pooledfund.extract.LedgerLine;

/**
 * What a file's lines span, all of one financial year.
 *
 * @param firstPeriod its number, as is {@code lastPeriod}
 * @param from the earliest date of a line
 * @param to the latest
 */
public record Reach(int firstPeriod, int lastPeriod, LocalDate from, LocalDate to) {
    /** Of one line. */
    public static Reach of(LedgerLine line) {
        return new Reach(line.period().number(), line.period().number(), line.date(), line.date());
    }

    /** With one more line. */
    public Reach with(LedgerLine line) {
        int period = line.period().number();
        boolean within = period >= firstPeriod
                && period <= lastPeriod
                && !line.date().isBefore(from)
                && !line.date().isAfter(to);
        return within
                ? this
                : new Reach(
                        Math.min(firstPeriod, period),
                        Math.max(lastPeriod, period),
                        line.date().isBefore(from) ? line.date() : from,
                        line.date().isAfter(to) ? line.date() : to);
    }
}
