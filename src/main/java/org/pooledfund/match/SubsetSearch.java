package org.pooledfund.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts all subsets of some amounts that make a total, by meeting in the middle (Horowitz and
 * Sahni, 1974): the sums of one half's subsets against those of the other's.
 */
final class SubsetSearch {
    private final int middle;
    private final HalfSums low;
    private final HalfSums high;
    private final int smallest;
    private final int largest;

    /**
     * A search among amounts of either sign.
     *
     * @param amounts at most {@link SubsetLimits#MOST}
     */
    SubsetSearch(long[] amounts, SubsetLimits limits) {
        middle = amounts.length / 2;
        smallest = limits.smallest();
        largest = limits.largest();
        low = new HalfSums(Arrays.copyOf(amounts, middle), largest);
        high = new HalfSums(Arrays.copyOfRange(amounts, middle, amounts.length), largest);
    }

    /** How many subsets make a total from one amount to another, both included. */
    long count(long from, long to) {
        long count = 0;
        for (int a = 0; a <= low.largest(); a++) {
            for (int b = Math.max(0, smallest - a);
                    b <= Math.min(high.largest(), largest - a);
                    b++) {
                count += atMost(low.sums(a), high.sums(b), to)
                        - atMost(low.sums(a), high.sums(b), from - 1);
            }
        }
        return count;
    }

    private static long atMost(long[] ones, long[] others, long total) {
        long count = 0;
        int end = others.length;
        for (long one : ones) {
            while (end > 0 && one + others[end - 1] > total) {
                end--;
            }
            if (end == 0) {
                break;
            }
            count += end;
        }
        return count;
    }

    /** Subsets that make such a total, as bits, the first ones of a fixed order. */
    List<Long> find(long from, long to, int most) {
        List<Long> found = new ArrayList<>();
        for (int a = 0; a <= low.largest(); a++) {
            for (int b = Math.max(0, smallest - a);
                    b <= Math.min(high.largest(), largest - a);
                    b++) {
                find(a, b, new long[] {from, to}, found, most);
                if (found.size() >= most) {
                    return found;
                }
            }
        }
        return found;
    }

    private void find(int a, int b, long[] range, List<Long> found, int most) {
        long[] ones = low.sums(a);
        long[] others = high.sums(b);
        int end = others.length;
        for (int at = 0; at < ones.length; at++) {
            while (end > 0 && ones[at] + others[end - 1] > range[1]) {
                end--;
            }
            for (int o = end - 1; o >= 0 && ones[at] + others[o] >= range[0]; o--) {
                if (found.size() == most) {
                    return;
                }
                found.add((long) high.masks(b)[o] << middle | low.masks(a)[at]);
            }
        }
    }
}
