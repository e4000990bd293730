package org.pooledfund.match;

import java.util.ArrayList;
import java.util.List;

/** The lines of one side under a hash, by their days: what lies near a line of the other. */
final class Neighbours {
    /** So many are looked at before and after a day. */
    private static final int NEAR = 4;

    private final Lines lines;
    private final long[] hashes;
    private final int[] sorted;

    /** Lines under the hashes given to them; 0 for none. */
    Neighbours(Lines lines, long[] given) {
        this.lines = lines;
        sorted = new int[given.length];
        hashes = new long[given.length];
        for (int line = 0; line < given.length; line++) {
            sorted[line] = line;
            hashes[line] = (long) lines.epochDay(line) - Integer.MIN_VALUE;
        }
        RadixSort.sort(hashes, sorted);
        for (int at = 0; at < sorted.length; at++) {
            hashes[at] = given[sorted[at]] >>> 1;
        }
        RadixSort.sort(hashes, sorted);
    }

    /** Lines under a hash, those nearest to a day. */
    List<Integer> near(long given, int day) {
        List<Integer> near = new ArrayList<>();
        if (given == 0) {
            return near;
        }
        long hash = given >>> 1;
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean isBefore = hashes[middle] < hash
                    || hashes[middle] == hash && lines.epochDay(sorted[middle]) < day;
            low = isBefore ? middle + 1 : low;
            high = isBefore ? high : middle;
        }
        for (int at = Math.max(0, low - NEAR); at < Math.min(sorted.length, low + NEAR); at++) {
            if (hashes[at] == hash) {
                near.add(sorted[at]);
            }
        }
        return near;
    }
}
