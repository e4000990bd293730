package org.pooledfund.fund;

/**
 * What the partners have agreed to overlook, and until when.
 *
 * @param linePence two lines of one reference may differ by this much and still match
 * @param openBreaksPence a night with more at stake than this, timing left out, needs somebody's
 *     attention
 * @param timingPeriods an item on one side only is timing for so many months after its own
 * @param dateWindowDays how far apart two lines without a common reference may be
 * @param ratings when a scheme is amber or red
 */
public record Tolerances(
        long linePence,
        long openBreaksPence,
        int timingPeriods,
        int dateWindowDays,
        Ratings ratings) {

    /**
     * Overspends to date, in tenths of a per cent of the plan to date.
     *
     * @param amberAboveTenths amber above this
     * @param redAboveTenths red above this
     */
    public record Ratings(int amberAboveTenths, int redAboveTenths) {}
}
