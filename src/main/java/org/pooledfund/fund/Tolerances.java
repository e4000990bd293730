package org.pooledfund.fund;

import java.util.Optional;

/**
 * What the partners have agreed to overlook, and until when.
 *
 * @param linePence two lines of one reference may differ by this much and still match
 * @param openBreaksPence a night with more at stake than this, timing left out, needs somebody's
 *     attention
 * @param timingPeriods an item on one side only is timing for so many months after its own
 * @param dateWindowDays how far apart two lines without a common reference may be
 * @param ratings when a scheme is amber or red
 * @param matchingRules the file of rules that the ledgers are matched by, seen from the agreement's
 *     folder; empty for the standard rules
 */
public record Tolerances(
        long linePence,
        long openBreaksPence,
        int timingPeriods,
        int dateWindowDays,
        Ratings ratings,
        Optional<String> matchingRules) {

    /** With the standard rules of matching. */
    public Tolerances(
            long linePence,
            long openBreaksPence,
            int timingPeriods,
            int dateWindowDays,
            Ratings ratings) {
        this(linePence, openBreaksPence, timingPeriods, dateWindowDays, ratings, Optional.empty());
    }

    /**
     * Overspends to date, in tenths of a per cent of the plan to date.
     *
     * @param amberAboveTenths amber above this
     * @param redAboveTenths red above this
     */
    public record Ratings(int amberAboveTenths, int redAboveTenths) {}
}
