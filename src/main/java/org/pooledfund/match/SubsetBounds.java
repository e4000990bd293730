package org.pooledfund.match;

/** Where a search for subsets need not look. */
final class SubsetBounds {
    private SubsetBounds() {}

    /** How far a total may be off. */
    static long reach(Rule rule) {
        return switch (rule.tests().amounts()) {
            case Amounts.Equal equal -> 0;
            case Amounts.Within within ->
                within.bound() == Bound.INCLUSIVE ? within.units() : within.units() - 1;
            default ->
                throw new IllegalArgumentException(
                        "rule " + rule.name()
                                + " searches subsets: its amounts must be equal or within a number of units");
        };
    }

    /** Whether the amounts can make any total from one to another at all. */
    static boolean canReach(long[] amounts, long from, long to) {
        long most = 0;
        long least = 0;
        for (long amount : amounts) {
            most += Math.max(0, amount);
            least += Math.min(0, amount);
        }
        return most >= from && least <= to;
    }
}
