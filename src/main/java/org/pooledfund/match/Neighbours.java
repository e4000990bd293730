package org.pooledfund.match;

/** The lines of one side under a hash, by their days: what lies near a line of the other. */
final class Neighbours {
    /** So many are looked at before and after a day. */
    static final int NEAR = 4;

    private final Lines lines;
    private final long[] hashes;
    private final int[] sorted;

    /** Lines under the hashes given to them; 0 for those that nobody asks for. */
    Neighbours(Lines lines, long[] given) {
        this.lines = lines;
        int size = 0;
        for (long hash : given) {
            size += hash == 0 ? 0 : 1;
        }
        sorted = new int[size];
        hashes = new long[size];
        int next = 0;
        for (int line = 0; line < given.length; line++) {
            if (given[line] != 0) {
                sorted[next] = line;
                hashes[next++] = (long) lines.epochDay(line) - Integer.MIN_VALUE;
            }
        }
        RadixSort.sort(hashes, sorted);
        for (int at = 0; at < sorted.length; at++) {
            hashes[at] = given[sorted[at]] >>> 1;
        }
        RadixSort.sort(hashes, sorted);
    }

    /**
     * Adds the lines under a hash that are nearest to a day to those that are there already.
     *
     * @return how many there are now
     */
    int near(long given, int day, int[] near, int count) {
        if (given == 0) {
            return count;
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
        int size = count;
        for (int at = Math.max(0, low - NEAR); at < Math.min(sorted.length, low + NEAR); at++) {
            if (hashes[at] == hash && !has(near, size, sorted[at])) {
                near[size++] = sorted[at];
            }
        }
        return size;
    }

    private static boolean has(int[] near, int size, int line) {
        for (int at = 0; at < size; at++) {
            if (near[at] == line) {
                return true;
            }
        }
        return false;
    }
}
