package org.pooledfund.match;

/** The two ledgers that are compared. */
public enum Side {
    LEFT,
    RIGHT;

    /** The other ledger. */
    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
