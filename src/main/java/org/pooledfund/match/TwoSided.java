package org.pooledfund.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Searches some lines of each side with the same total: subsets of both sides together, the right
 * one's amounts turned, that add up to nothing.
 */
final class TwoSided {
    /** Subsets that are looked into; beyond it none is, and that is said. */
    private static final int LISTED = 4_096;

    private final Compiled rule;
    private final Lines left;
    private final Lines right;

    TwoSided(Compiled rule, Lines left, Lines right) {
        this.rule = rule;
        this.left = left;
        this.right = right;
    }

    void search(SubsetLimits limits, Compiled.Bucket bucket, Draft draft) {
        int lefts = bucket.first().length;
        int size = lefts + bucket.second().length;
        if (size > limits.pool()) {
            String bound = String.format(
                    Locale.ROOT,
                    "rule %s: %d open lines of one key, more than the %d whose subsets are"
                            + " searched",
                    rule.rule().name(),
                    size,
                    limits.pool());
            Arrays.stream(bucket.first()).forEach(line -> draft.reached(Side.LEFT, line, bound));
            Arrays.stream(bucket.second()).forEach(line -> draft.reached(Side.RIGHT, line, bound));
            return;
        }
        long[] amounts = IntStream.range(0, size)
                .mapToLong(at -> at < lefts
                        ? left.amount(bucket.first()[at])
                        : -right.amount(bucket.second()[at - lefts]))
                .toArray();
        long reach = SubsetBounds.reach(rule.rule());
        long isLeft = (1L << lefts) - 1;
        SubsetSearch search = new SubsetSearch(amounts, limits);
        long all = search.count(-reach, reach);
        if (all > LISTED) {
            limit(limits, bucket, all, draft);
            return;
        }
        List<Long> masks = search.find(-reach, reach, LISTED).stream()
                .filter(mask -> (mask & isLeft) != 0 && (mask & ~isLeft) != 0)
                .filter(mask -> isNear(bucket, mask))
                .toList();
        if (!masks.isEmpty()) {
            write(limits, bucket, masks, draft);
        }
    }

    /** So many add up that whether each is near in days and fields is not looked at. */
    private void limit(SubsetLimits limits, Compiled.Bucket bucket, long all, Draft draft) {
        int size = bucket.first().length + bucket.second().length;
        String words = String.format(
                Locale.ROOT,
                "all subsets of %d-%d of %d lines searched; %,d add up, and not more than %,d are"
                        + " looked into, so none is; the rule needs a narrower field or fewer lines",
                limits.smallest(),
                Math.min(limits.largest(), size),
                size,
                all,
                LISTED);
        draft.group(
                bucket.first(),
                bucket.second(),
                new Found.What(
                        rule.number(),
                        Status.LIMIT,
                        Difference.BEYOND_LIMIT,
                        rule.difference(bucket.first(), bucket.second()),
                        false),
                (a, b) -> words);
    }

    private boolean isNear(Compiled.Bucket bucket, long mask) {
        Tests tests = rule.rule().tests();
        for (int a : lefts(bucket, mask)) {
            for (int b : rights(bucket, mask)) {
                if (!tests.days().allow((long) right.epochDay(b) - left.epochDay(a))
                        || !tests.periods().allow(left.month(a), right.month(b))
                        || rule.test().texts(a, b) == PairTest.Answer.NO) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int[] lefts(Compiled.Bucket bucket, long mask) {
        return IntStream.range(0, bucket.first().length)
                .filter(at -> (mask >>> at & 1) == 1)
                .map(at -> bucket.first()[at])
                .toArray();
    }

    private static int[] rights(Compiled.Bucket bucket, long mask) {
        int from = bucket.first().length;
        return IntStream.range(0, bucket.second().length)
                .filter(at -> (mask >>> (from + at) & 1) == 1)
                .map(at -> bucket.second()[at])
                .toArray();
    }

    private void write(SubsetLimits limits, Compiled.Bucket bucket, List<Long> masks, Draft draft) {
        long all = masks.stream().reduce(0L, (a, b) -> a | b);
        int[] lefts = lefts(bucket, all);
        int[] rights = rights(bucket, all);
        boolean isOne = masks.size() == 1;
        Status sure = rule.rule().verdict().outcome() == Verdict.Outcome.CONFIRM
                ? Status.CONFIRMED
                : Status.SUGGESTED;
        long difference = rule.difference(lefts, rights);
        String words = Subsets.words(
                limits,
                bucket.first().length + bucket.second().length,
                masks.size(),
                "the same total on both sides");
        draft.group(
                lefts,
                rights,
                new Found.What(
                        rule.number(),
                        isOne ? sure : Status.AMBIGUOUS,
                        isOne
                                ? Closing.type(rule.rule(), sure, difference, true)
                                : Difference.AMBIGUOUS,
                        difference,
                        false),
                (a, b) -> words);
    }
}
