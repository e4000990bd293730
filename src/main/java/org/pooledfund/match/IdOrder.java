package org.pooledfund.match;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/** Sorts ids: shorter ones first, then by their bytes, so that L2 comes before L10. */
final class IdOrder {
    private static final int KEY_BYTES = 7;
    private static final int BYTE = 8;

    private final Arena ids;
    private final IntBinaryOperator content;

    /**
     * An order of ids.
     *
     * @param content decides between lines with one id
     */
    IdOrder(Arena ids, IntBinaryOperator content) {
        this.ids = ids;
        this.content = content;
    }

    /** The numbers of the ids, sorted. */
    int[] sorted() {
        int size = ids.size();
        long[] keys = new long[size];
        int[] order = new int[size];
        int common = commonPrefix();
        for (int at = 0; at < size; at++) {
            keys[at] = key(at, common);
            order[at] = at;
        }
        if (!isAscending(keys)) {
            RadixSort.sort(keys, order);
        }
        int start = 0;
        for (int at = 1; at <= size; at++) {
            if (at == size || keys[at] != keys[start]) {
                if (at - start > 1) {
                    sortRun(order, start, at);
                }
                start = at;
            }
        }
        return order;
    }

    private static boolean isAscending(long[] keys) {
        for (int at = 1; at < keys.length; at++) {
            if (keys[at - 1] > keys[at]) {
                return false;
            }
        }
        return true;
    }

    private int commonPrefix() {
        int common = ids.size() == 0 ? 0 : ids.length(0);
        for (int id = 1; id < ids.size(); id++) {
            int at = 0;
            int most = Math.min(common, ids.length(id));
            while (at < most && ids.byteAt(id, at) == ids.byteAt(0, at)) {
                at++;
            }
            common = at;
        }
        return common;
    }

    private long key(int id, int from) {
        long key = Math.min(ids.length(id), Byte.MAX_VALUE);
        for (int at = 0; at < KEY_BYTES; at++) {
            key = key << BYTE | ids.byteAt(id, from + at);
        }
        return key;
    }

    private void sortRun(int[] order, int start, int end) {
        Integer[] run = new Integer[end - start];
        Arrays.setAll(run, at -> order[start + at]);
        Arrays.sort(run, this::compare);
        for (int at = 0; at < run.length; at++) {
            order[start + at] = run[at];
        }
    }

    private int compare(int a, int b) {
        int by = Integer.compare(ids.length(a), ids.length(b));
        by = by != 0 ? by : ids.compare(a, b);
        return by != 0 ? by : content.applyAsInt(a, b);
    }
}
