package org.pooledfund.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds what a rule takes for candidates of each other among the active nodes of two sides. */
final class Candidates {
    /** Pairs that are looked at in one bucket; beyond it none is, and that is said. */
    static final long MOST = 4_000_000;

    /** Fewer are looked at one by one. */
    private static final long FEW = 1_024;

    private final Compiled rule;
    private final Nodes first;
    private final Nodes second;
    private final Edges edges;
    private final Bounds bounds;

    Candidates(Compiled rule, Nodes first, Nodes second, Edges edges, Bounds bounds) {
        this.rule = rule;
        this.first = first;
        this.second = second;
        this.edges = edges;
        this.bounds = bounds;
    }

    /** Adds the edges between active nodes. */
    void find(int[] activeFirst, int[] activeSecond, Spellings spellings, Workers workers) {
        List<Condition.Within> within = Words.references(rule.rule());
        Entries a = Entries.plain(rule, first, activeFirst, true);
        Entries b = Entries.plain(rule, second, activeSecond, false);
        if (!within.isEmpty()) {
            Words words = new Words(within.get(0), spellings);
            boolean isFirstWanted = within.get(0).side() == Side.LEFT;
            if (isFirstWanted) {
                a = words.wanted(a, first);
                b = words.searched(b, second, workers);
            } else {
                b = words.wanted(b, second);
                a = words.searched(a, first, workers);
            }
        }
        Buckets buckets = new Buckets(a.hashes(), b.hashes());
        for (int bucket = 0; bucket < buckets.size(); bucket++) {
            if (buckets.secondCount(bucket) > 0) {
                join(buckets.firsts(bucket, a.nodes()), buckets.seconds(bucket, b.nodes()));
            }
        }
    }

    private void join(int[] as, int[] bs) {
        if ((long) as.length * bs.length <= FEW) {
            for (int a : as) {
                for (int b : bs) {
                    test(a, b);
                }
            }
            return;
        }
        if (rule.comparesExactly()
                && rule.isCommon(first.line(as[0]), first.lines().amount(first.line(as[0])))) {
            return;
        }
        joinSorted(as, sorted(bs));
    }

    private int[] sorted(int[] bs) {
        return Arrays.stream(bs)
                .boxed()
                .sorted(Comparator.comparingLong((Integer b) -> place(second, b)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** What a bucket is sorted by: the amounts, or the days if the amounts are equal. */
    private long place(Nodes nodes, int node) {
        int line = nodes.line(node);
        return rule.comparesExactly()
                ? nodes.lines().epochDay(line)
                : nodes.lines().amount(line);
    }

    private void joinSorted(int[] as, int[] bs) {
        long[] places = Arrays.stream(bs).mapToLong(b -> place(second, b)).toArray();
        int[] from = new int[as.length];
        int[] to = new int[as.length];
        long pairs = 0;
        for (int at = 0; at < as.length; at++) {
            long place = place(first, as[at]);
            long reach = rule.comparesExactly()
                    ? rule.rule().tests().days().limit()
                    : AmountTest.reach(rule.rule().tests().amounts(), place);
            from[at] = lowest(places, place - reach);
            to[at] = lowest(places, place + reach + 1);
            pairs += to[at] - from[at];
        }
        if (pairs > MOST) {
            bounds.tooMany(rule.rule(), first, as, second, bs);
            return;
        }
        for (int at = 0; at < as.length; at++) {
            for (int b = from[at]; b < to[at]; b++) {
                test(as[at], bs[b]);
            }
        }
    }

    private static int lowest(long[] places, long place) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void test(int a, int b) {
        int left = first.line(a);
        PairTest.Answer answer = rule.test().answer(left, second.line(b));
        if (answer != PairTest.Answer.NO && !rule.isCommon(left, first.lines().amount(left))) {
            edges.add(a, b, rule.rank(answer == PairTest.Answer.DOUBTED));
        }
    }
}
