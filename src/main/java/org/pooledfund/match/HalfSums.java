package org.pooledfund.match;

import java.util.Arrays;

/** The sums of all subsets of some amounts, by how many amounts they have, ascending. */
final class HalfSums {
    private final long[][] sums;
    private final int[][] masks;

    /**
     * All subsets of at most so many.
     *
     * @param amounts at most 20
     * @param largest most amounts of a subset
     */
    HalfSums(long[] amounts, int largest) {
        int sizes = Math.min(largest, amounts.length) + 1;
        int[] counts = new int[sizes];
        int all = 1 << amounts.length;
        for (int mask = 0; mask < all; mask++) {
            int size = Integer.bitCount(mask);
            if (size < sizes) {
                counts[size]++;
            }
        }
        sums = new long[sizes][];
        masks = new int[sizes][];
        for (int size = 0; size < sizes; size++) {
            sums[size] = new long[counts[size]];
            masks[size] = new int[counts[size]];
        }
        fill(amounts, all);
        for (int size = 0; size < sizes; size++) {
            sort(sums[size], masks[size]);
        }
    }

    private void fill(long[] amounts, int all) {
        long[] byMask = new long[all];
        int[] next = new int[sums.length];
        for (int mask = 0; mask < all; mask++) {
            if (mask != 0) {
                int lowest = Integer.numberOfTrailingZeros(mask);
                byMask[mask] = byMask[mask & mask - 1] + amounts[lowest];
            }
            int size = Integer.bitCount(mask);
            if (size < sums.length) {
                sums[size][next[size]] = byMask[mask];
                masks[size][next[size]++] = mask;
            }
        }
    }

    private static void sort(long[] sums, int[] masks) {
        long lowest = Arrays.stream(sums).min().orElse(0);
        for (int at = 0; at < sums.length; at++) {
            sums[at] -= lowest;
        }
        RadixSort.sort(sums, masks);
        for (int at = 0; at < sums.length; at++) {
            sums[at] += lowest;
        }
    }

    /** How many amounts a subset has at most. */
    int largest() {
        return sums.length - 1;
    }

    /** The sums of all subsets of a size, ascending. */
    long[] sums(int size) {
        return sums[size];
    }

    /** Which amounts make each of these sums, a bit each. */
    int[] masks(int size) {
        return masks[size];
    }
}
