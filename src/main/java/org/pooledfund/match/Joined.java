package org.pooledfund.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Candidates of one rule that some buckets have; who shares the work has one for each part. */
final class Joined {
    /** Pairs that are looked at in one bucket; beyond it none is, and that is said. */
    static final long MOST = 4_000_000;

    /** Fewer are looked at one by one. */
    private static final long FEW = 1_024;

    private final Compiled rule;
    private final Nodes first;
    private final Nodes second;
    private final Edges edges = new Edges();
    private final List<TooMany> beyond = new ArrayList<>();

    /** The nodes of a bucket that was not searched. */
    private record TooMany(int[] as, int[] bs) {}

    Joined(Compiled rule, Nodes first, Nodes second) {
        this.rule = rule;
        this.first = first;
        this.second = second;
    }

    /** Looks at some buckets, of nodes by their places among those given. */
    void join(Buckets buckets, int from, int to, int[] as, int[] bs) {
        for (int bucket = from; bucket < to; bucket++) {
            if (buckets.secondCount(bucket) > 0) {
                join(buckets.firsts(bucket, as), buckets.seconds(bucket, bs));
            }
        }
    }

    /** Adds what was found to what others found. */
    void addTo(Edges all, Bounds bounds) {
        all.add(edges);
        beyond.forEach(bucket -> bounds.tooMany(rule.rule(), first, bucket.as, second, bucket.bs));
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
            beyond.add(new TooMany(as, bs));
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
