package org.pooledfund.match;

/** Sorts numbers that are 0 or more, and what goes with them; stable, in linear time. */
final class RadixSort {
    private static final int BITS = 11;
    private static final int BUCKETS = 1 << BITS;
    private static final int FEW = 64;

    private RadixSort() {}

    /** Sorts keys ascending and moves the values with them. */
    static void sort(long[] keys, int[] values) {
        if (keys.length < FEW) {
            insert(keys, values);
            return;
        }
        long differing = 0;
        for (long key : keys) {
            differing |= key ^ keys[0];
        }
        long[] fromKeys = keys;
        int[] fromValues = values;
        long[] toKeys = new long[keys.length];
        int[] toValues = new int[keys.length];
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            if ((differing >>> shift & BUCKETS - 1) == 0) {
                continue;
            }
            pass(new Columns(fromKeys, fromValues), new Columns(toKeys, toValues), shift);
            long[] swapKeys = fromKeys;
            fromKeys = toKeys;
            toKeys = swapKeys;
            int[] swapValues = fromValues;
            fromValues = toValues;
            toValues = swapValues;
        }
        if (fromKeys != keys) {
            System.arraycopy(fromKeys, 0, keys, 0, keys.length);
            System.arraycopy(fromValues, 0, values, 0, keys.length);
        }
    }

    private static void insert(long[] keys, int[] values) {
        for (int from = 1; from < keys.length; from++) {
            long key = keys[from];
            int value = values[from];
            int at = from;
            while (at > 0 && keys[at - 1] > key) {
                keys[at] = keys[at - 1];
                values[at] = values[at - 1];
                at--;
            }
            keys[at] = key;
            values[at] = value;
        }
    }

    private record Columns(long[] keys, int[] values) {}

    private static void pass(Columns from, Columns to, int shift) {
        int[] starts = new int[BUCKETS + 1];
        for (long key : from.keys) {
            starts[(int) (key >>> shift & BUCKETS - 1) + 1]++;
        }
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            starts[bucket + 1] += starts[bucket];
        }
        for (int at = 0; at < from.keys.length; at++) {
            int place = starts[(int) (from.keys[at] >>> shift & BUCKETS - 1)]++;
            to.keys[place] = from.keys[at];
            to.values[place] = from.values[at];
        }
    }
}
