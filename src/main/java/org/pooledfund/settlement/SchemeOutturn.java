package org.pooledfund.settlement;

import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.Tolerances.Ratings;

/**
 * A scheme's spending to date against its plan to date.
 *
 * @param planPence the budget's part that falls on the months so far, in equal months
 */
public record SchemeOutturn(Scheme scheme, long planPence, long actualPence) {
    private static final int TENTHS = 1000;

    /** How a scheme stands. */
    public enum Rating {
        GREEN,
        AMBER,
        RED
    }

    /** Actual minus plan: above zero is an overspend. */
    public long variancePence() {
        return Math.subtractExact(actualPence, planPence);
    }

    /** Only overspends are rated; spending without any plan is red. */
    public Rating rating(Ratings ratings) {
        if (variancePence() <= 0) {
            return Rating.GREEN;
        }
        long scaled = Math.multiplyExact(variancePence(), (long) TENTHS);
        if (scaled > Math.multiplyExact(planPence, (long) ratings.redAboveTenths())) {
            return Rating.RED;
        }
        return scaled > Math.multiplyExact(planPence, (long) ratings.amberAboveTenths())
                ? Rating.AMBER
                : Rating.GREEN;
    }
}
