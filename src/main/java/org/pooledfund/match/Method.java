package org.pooledfund.match;

/** How a rule puts lines together. */
public sealed interface Method {

    /**
     * One line with one line. Rules of pairs that follow one another are solved together: the
     * earlier rule is the stronger evidence.
     */
    record Pair() implements Method {}

    /** An amount and its reversal on one side: two lines that cancel out. */
    record Netting() implements Method {}

    /** All open lines of both sides with the same key, if their totals agree. */
    record Group(Shape shape) implements Method {}

    /** Some of the open lines with the same key; all ways are counted. */
    record Subset(Shape shape, SubsetLimits limits) implements Method {}
}
