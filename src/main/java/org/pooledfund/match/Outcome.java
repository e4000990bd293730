package org.pooledfund.match;

import org.jspecify.annotations.Nullable;

/**
 * What came of a part of a contest, before it is written down.
 *
 * @param type if no rule's own difference describes it
 */
record Outcome(
        Members members, int rank, Status status, @Nullable Difference type, Note note) {

    /** The lines concerned. */
    record Members(int[] firsts, int[] seconds) {}

    /** A group that a rule describes. */
    static Outcome group(int[] firsts, int[] seconds, int rank, Status status, Note note) {
        return new Outcome(new Members(firsts, seconds), rank, status, null, note);
    }

    /** Lines of which nothing is closed. */
    static Outcome open(
            int[] firsts, int[] seconds, int rank, Status status, Difference type, Note note) {
        return new Outcome(new Members(firsts, seconds), rank, status, type, note);
    }
}
