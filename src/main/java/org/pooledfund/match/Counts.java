package org.pooledfund.match;

/** Counts how often each number comes. */
final class Counts {
    private static final int FIRST = 1 << 10;

    private long[] keys = new long[FIRST];
    private int[] counts = new int[FIRST];
    private int used;

    void add(long key) {
        if (used * 2 > keys.length) {
            grow();
        }
        int slot = slot(key);
        if (counts[slot]++ == 0) {
            keys[slot] = key;
            used++;
        }
    }

    int of(long key) {
        return counts[slot(key)];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) Hash.mix(1, key) & mask;
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 4];
        counts = new int[oldKeys.length * 4];
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldCounts[at] != 0) {
                int slot = slot(oldKeys[at]);
                keys[slot] = oldKeys[at];
                counts[slot] = oldCounts[at];
            }
        }
    }
}
