package org.pooledfund.match;

/** How sure a group is. */
public enum Status {
    /** The best answer, by a margin, and no accident. Its lines are closed. */
    CONFIRMED,
    /** Equal lines, as many on each side: which with which does not matter. Closed. */
    INTERCHANGEABLE,
    /** A person decides. Open. */
    SUGGESTED,
    /** Several answers are equally good. Open. */
    AMBIGUOUS,
    /** Too large to be searched: the bound is said in the evidence. Open. */
    LIMIT;

    /** Whether the lines are closed. */
    public boolean closes() {
        return this == CONFIRMED || this == INTERCHANGEABLE;
    }
}
