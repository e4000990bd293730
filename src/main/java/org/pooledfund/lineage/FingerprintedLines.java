package org.pooledfund.lineage;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Numbers of lines by the fingerprints of what they say, in about forty bytes a line. Of equal
 * lines the first that was added is taken first, so that the nth meets the nth.
 */
final class FingerprintedLines {
    /** No line. */
    static final int NONE = -1;

    private static final int SMALLEST = 1024;

    private long[] high = new long[SMALLEST];
    private long[] low = new long[SMALLEST];
    private long[] lines = new long[SMALLEST];
    /** Of each line the next with the same slot, in the order they were added. */
    private int[] next = new int[SMALLEST];

    private int[] first = filled(SMALLEST * 2);
    private int[] last = filled(SMALLEST * 2);
    private int size;
    private int left;

    void add(Fingerprint fingerprint, long line) {
        if (size == lines.length) {
            grow();
        }
        high[size] = fingerprint.high();
        low[size] = fingerprint.low();
        lines[size] = line;
        link(size, fingerprint.slot(first.length - 1));
        size++;
        left++;
    }

    /** Takes out the first line with this fingerprint: its place for {@link #line}, or none. */
    int take(Fingerprint fingerprint) {
        int slot = fingerprint.slot(first.length - 1);
        int before = NONE;
        for (int at = first[slot]; at != NONE; at = next[at]) {
            if (high[at] == fingerprint.high() && low[at] == fingerprint.low()) {
                unlink(slot, before, at);
                left--;
                return at;
            }
            before = at;
        }
        return NONE;
    }

    /** The number of the line at a place. */
    long line(int place) {
        return lines[place];
    }

    /** How many lines nobody has taken. */
    int left() {
        return left;
    }

    /** The lines nobody has taken. */
    void forEachLeft(LongConsumer action) {
        for (int start : first) {
            for (int at = start; at != NONE; at = next[at]) {
                action.accept(lines[at]);
            }
        }
    }

    private void link(int place, int slot) {
        next[place] = NONE;
        if (first[slot] == NONE) {
            first[slot] = place;
        } else {
            next[last[slot]] = place;
        }
        last[slot] = place;
    }

    private void unlink(int slot, int before, int place) {
        if (before == NONE) {
            first[slot] = next[place];
        } else {
            next[before] = next[place];
        }
        if (last[slot] == place) {
            last[slot] = before;
        }
    }

    /** All are added before the first is taken, so that whatever is there is linked again. */
    private void grow() {
        if (left != size) {
            throw new IllegalStateException("lines are added first, taken afterwards");
        }
        int length = size * 2;
        high = Arrays.copyOf(high, length);
        low = Arrays.copyOf(low, length);
        lines = Arrays.copyOf(lines, length);
        next = Arrays.copyOf(next, length);
        first = filled(length * 2);
        last = filled(length * 2);
        for (int i = 0; i < size; i++) {
            link(i, new Fingerprint(high[i], low[i]).slot(first.length - 1));
        }
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }
}
