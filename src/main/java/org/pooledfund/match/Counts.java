package org.pooledfund.match;

/** Counts how often each number comes. */
final class Counts {
    private static final int FIRST = 1 << 10;

    private long[] keys;
    private int[] counts;
    private int used;

    /** With room for so many numbers; further ones are welcome. */
    Counts(int expected) {
        int slots = Math.max(FIRST, 2 * Integer.highestOneBit(expected));
        keys = new long[slots];
        counts = new int[slots];
    }

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
