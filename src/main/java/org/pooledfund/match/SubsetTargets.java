package org.pooledfund.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Searches the subsets of a pool that make the amount of one line. */
final class SubsetTargets {
    /** Subsets that are listed; all are counted. */
    private static final int LISTED = 20;

    /** With so many expected by accident, those that are found are no evidence. */
    private static final double NOISE = 0.5;

    private final Compiled rule;
    private final Lines left;
    private final Lines right;
    private final Side side;
    private final SubsetLimits limits;
    private final String tooMany;

    /**
     * What was found for a line.
     *
     * @param target the line
     * @param count of all subsets that make its amount; 0 if there are none or they are noise
     * @param subsets lines of the other side, some of the subsets
     * @param expected by accident; negative if the rule does not ask
     * @param words what was searched
     * @param bound why it was not searched, or what is not covered; blank if nothing
     */
    record Answer(
            int target,
            long count,
            List<int[]> subsets,
            double expected,
            String words,
            String bound) {
        /** Whether the bound was met after a search. */
        boolean isSearched() {
            return !words.isEmpty();
        }
    }

    SubsetTargets(Compiled rule, Lines left, Lines right, Side side, SubsetLimits limits) {
        this.rule = rule;
        this.left = left;
        this.right = right;
        this.side = side;
        this.limits = limits;
        tooMany = "rule " + rule.rule().name() + ": more open lines could be part of it than the "
                + limits.pool() + " whose subsets are searched";
    }

    private Lines targets() {
        return side == Side.LEFT ? left : right;
    }

    private Lines others() {
        return side == Side.LEFT ? right : left;
    }

    Answer answer(int target, int[] open) {
        int[] pool = pool(target, open);
        if (pool.length < limits.smallest()) {
            return none(target, "", "");
        }
        if (pool.length > limits.pool()) {
            return none(target, "", tooMany);
        }
        long[] amounts = Arrays.stream(pool).mapToLong(others()::amount).toArray();
        long total = targets().amount(target);
        long reach = SubsetBounds.reach(rule.rule());
        if (!SubsetBounds.canReach(amounts, total - reach, total + reach)) {
            return none(target, "", "");
        }
        return search(target, pool, amounts, reach);
    }

    /** The open lines that could be part of a target; one more than are searched at most. */
    private int[] pool(int target, int[] open) {
        int[] pool = new int[Math.min(open.length, limits.pool() + 1)];
        int size = 0;
        for (int at = 0; at < open.length && size < pool.length; at++) {
            if (isNear(target, open[at])) {
                pool[size++] = open[at];
            }
        }
        return Arrays.copyOf(pool, size);
    }

    private Answer search(int target, int[] pool, long[] amounts, long reach) {
        SubsetSearch search = new SubsetSearch(amounts, limits);
        long from = targets().amount(target) - reach;
        long to = from + 2 * reach;
        long count = search.count(from, to);
        String words = Subsets.words(limits, pool.length, count, "the amount");
        if (count == 0) {
            return none(
                    target,
                    words,
                    pool.length > limits.largest()
                            ? "rule " + rule.rule().name() + ": " + words
                                    + "; larger ones were not searched"
                            : "");
        }
        double expected = rule.rule().verdict().oneIn() == 0
                ? -1
                : SubsetChance.expected(search, amounts, from, to, count);
        if (expected >= NOISE) {
            return none(
                    target,
                    words,
                    String.format(
                            Locale.ROOT,
                            "rule %s: %s, but %.2g are expected by accident",
                            rule.rule().name(),
                            words,
                            expected));
        }
        List<int[]> subsets = search.find(from, to, LISTED).stream()
                .map(mask -> lines(pool, mask))
                .toList();
        return new Answer(target, count, subsets, expected, words, "");
    }

    private static Answer none(int target, String words, String bound) {
        return new Answer(target, 0, List.of(), -1, words, bound);
    }

    private static int[] lines(int[] pool, long mask) {
        return java.util.stream.IntStream.range(0, pool.length)
                .filter(at -> (mask >>> at & 1) == 1)
                .map(at -> pool[at])
                .toArray();
    }

    private boolean isNear(int target, int line) {
        int a = side == Side.LEFT ? target : line;
        int b = side == Side.LEFT ? line : target;
        Tests tests = rule.rule().tests();
        return tests.days().allow((long) right.epochDay(b) - left.epochDay(a))
                && tests.periods().allow(left.month(a), right.month(b))
                && rule.test().texts(a, b) != PairTest.Answer.NO;
    }
}
