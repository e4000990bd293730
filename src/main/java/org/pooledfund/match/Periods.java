package org.pooledfund.match;

/** How the accounting periods of two lines must compare. */
public enum Periods {
    ANY,
    SAME,
    /** One is in the month after the other's; for netting, the reversal in the month after. */
    NEXT,
    /** The same month or the one before or after. */
    SAME_OR_NEXT;

    /** Whether two months, counted on, pass. */
    boolean allow(int left, int right) {
        int apart = Math.abs(left - right);
        return switch (this) {
            case ANY -> true;
            case SAME -> apart == 0;
            case NEXT -> apart == 1;
            case SAME_OR_NEXT -> apart <= 1;
        };
    }
}
