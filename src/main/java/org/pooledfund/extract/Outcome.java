package org.pooledfund.extract;

/** What became of one row. */
sealed interface Outcome {
    /** The row is a ledger line. */
    record Posted(LedgerLine line) implements Outcome {}

    /** The row cannot be read. */
    record Quarantined(Rejection rejection) implements Outcome {}

    /** A rule of the profile leaves the row out. */
    record Ignored(String rule, long pence) implements Outcome {}
}
