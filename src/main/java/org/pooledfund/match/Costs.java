package org.pooledfund.match;

import org.jspecify.annotations.Nullable;

/** Puts a price on each candidate of a contest. */
final class Costs {
    private final Nodes first;
    private final Nodes second;

    Costs(Nodes first, Nodes second) {
        this.first = first;
        this.second = second;
    }

    /**
     * The contest with prices: a match of stronger evidence outweighs all of weaker that the
     * contest can have. Null if the weights would not fit a number.
     */
    @Nullable
    Component component(Contest contest) {
        int[] counts = new int[contest.firsts().length + contest.seconds().length];
        long firstLines = 0;
        for (int at = 0; at < contest.firsts().length; at++) {
            counts[at] = first.count(contest.firsts()[at]);
            firstLines += counts[at];
        }
        for (int at = 0; at < contest.seconds().length; at++) {
            counts[contest.firsts().length + at] = second.count(contest.seconds()[at]);
        }
        int[] ranks = contest.edges().stream()
                .mapToInt(Contest.Candidate::rank)
                .sorted()
                .distinct()
                .toArray();
        long[] weights = new long[ranks.length];
        long weight = 1;
        for (int at = ranks.length - 1; at >= 0; at--) {
            weights[at] = weight;
            if (weight > Long.MAX_VALUE / 4 / ((firstLines + 1) * (firstLines + 1))) {
                return null;
            }
            weight *= firstLines + 1;
        }
        return priced(contest, counts, ranks, weights);
    }

    private Component priced(Contest contest, int[] counts, int[] ranks, long[] weights) {
        int arcs = contest.edges().size();
        int[] from = new int[arcs];
        int[] to = new int[arcs];
        Cost[] costs = new Cost[arcs];
        for (int arc = 0; arc < arcs; arc++) {
            Contest.Candidate candidate = contest.edges().get(arc);
            from[arc] = candidate.first();
            to[arc] = contest.firsts().length + candidate.second();
            int a = first.line(contest.firsts()[candidate.first()]);
            int b = second.line(contest.seconds()[candidate.second()]);
            int strength = java.util.Arrays.binarySearch(ranks, candidate.rank());
            costs[arc] = new Cost(-weights[strength], units(a, b), squaredDays(a, b));
        }
        return new Component(contest.firsts().length, counts, from, to, costs);
    }

    /** Amounts of two sides differ; those of one side cancel out. */
    private long units(int a, int b) {
        long one = first.lines().amount(a);
        long other = second.lines().amount(b);
        return first.side() == second.side() ? Math.abs(one + other) : Math.abs(one - other);
    }

    private long squaredDays(int a, int b) {
        long days = (long) first.lines().epochDay(a) - second.lines().epochDay(b);
        long far = Math.min(Math.abs(days), 100_000);
        return far * far;
    }
}
