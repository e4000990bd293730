package org.pooledfund.matching;

/** The two ledgers that are compared. */
public enum Side {
    /** The left side of the matching. */
    PARTNER,
    /** The right side of the matching. */
    POOL;

    /** The other ledger. */
    public Side other() {
        return this == PARTNER ? POOL : PARTNER;
    }

    /** A side of the matching. */
    static Side of(org.pooledfund.match.Side side) {
        return side == org.pooledfund.match.Side.LEFT ? PARTNER : POOL;
    }
}
