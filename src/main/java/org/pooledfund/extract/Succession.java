package org.pooledfund.extract;

import java.util.Optional;

/**
 * How the extracts of a source follow each other, and so which of their lines count.
 *
 * @param kind whether a file holds new lines only, or all lines again
 * @param version how a file's name says which of two is newer; needed for snapshots
 * @param span what a snapshot is of; two of the same span supersede each other
 * @param overlap whether two deltas may hold the same line
 * @param closedTo the last period that is closed in this ledger; 0 if none
 */
public record Succession(
        Kind kind, Optional<VersionName> version, Span span, Overlap overlap, int closedTo) {

    /** Files hold new lines only, and no line twice. */
    public static final Succession DELTAS =
            new Succession(Kind.DELTA, Optional.empty(), Span.YEAR, Overlap.NEVER, 0);

    /** What a file holds. */
    public enum Kind {
        /** Lines that no earlier file had. */
        DELTA,
        /** All lines of a span of time, those of earlier files again. */
        SNAPSHOT
    }

    /** What a snapshot is of. */
    public enum Span {
        /** The year to date. */
        YEAR,
        /** One period. */
        PERIOD
    }

    /** What equal lines of two deltas are. */
    public enum Overlap {
        /** Two payments: deltas are disjoint. */
        NEVER,
        /** The nth of equal lines in one file is the nth of them in the other. */
        EQUAL_LINES
    }

    /** Whether a file takes the place of others. */
    public boolean isSnapshot() {
        return kind == Kind.SNAPSHOT;
    }
}
