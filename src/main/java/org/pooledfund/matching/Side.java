package org.pooledfund.matching;

/** The two ledgers that are compared. */
public enum Side {
    PARTNER,
    POOL;

    /** The other ledger. */
    public Side other() {
        return this == PARTNER ? POOL : PARTNER;
    }
}
