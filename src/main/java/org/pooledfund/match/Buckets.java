package org.pooledfund.match;

import java.util.Arrays;

/** Things of two kinds put together by a hash: for each bucket its first and its second things. */
final class Buckets {
    private final Part first;
    private final Part second;
    private int size;

    /** The things of one kind, bucket by bucket. */
    private record Part(int[] starts, int[] things) {
        int[] of(int bucket, int[] places) {
            int[] of = new int[starts[bucket + 1] - starts[bucket]];
            for (int at = 0; at < of.length; at++) {
                of[at] = places[things[starts[bucket] + at]];
            }
            return of;
        }
    }

    /**
     * Sorts things into buckets; in each they keep their order.
     *
     * @param firstHashes a hash for each thing of the first kind; 0 for those in no bucket
     * @param secondHashes the same for the second
     */
    Buckets(long[] firstHashes, long[] secondHashes) {
        int[] firstBuckets = new int[firstHashes.length];
        int[] secondBuckets = new int[secondHashes.length];
        Table table = new Table(firstHashes.length);
        for (int at = 0; at < firstHashes.length; at++) {
            firstBuckets[at] = firstHashes[at] == 0 ? -1 : table.add(firstHashes[at]);
        }
        for (int at = 0; at < secondHashes.length; at++) {
            secondBuckets[at] = secondHashes[at] == 0 ? -1 : table.find(secondHashes[at]);
        }
        size = table.size;
        first = part(firstBuckets);
        second = part(secondBuckets);
    }

    private Part part(int[] buckets) {
        int[] starts = new int[size + 1];
        for (int bucket : buckets) {
            if (bucket >= 0) {
                starts[bucket + 1]++;
            }
        }
        for (int bucket = 0; bucket < size; bucket++) {
            starts[bucket + 1] += starts[bucket];
        }
        int[] next = Arrays.copyOf(starts, size);
        int[] things = new int[starts[size]];
        for (int thing = 0; thing < buckets.length; thing++) {
            if (buckets[thing] >= 0) {
                things[next[buckets[thing]]++] = thing;
            }
        }
        return new Part(starts, things);
    }

    /** How many buckets have things of the first kind. */
    int size() {
        return size;
    }

    int firstCount(int bucket) {
        return first.starts[bucket + 1] - first.starts[bucket];
    }

    int secondCount(int bucket) {
        return second.starts[bucket + 1] - second.starts[bucket];
    }

    /** The first things of a bucket, each by its place among some. */
    int[] firsts(int bucket, int[] of) {
        return first.of(bucket, of);
    }

    /** The second things of a bucket, each by its place among some. */
    int[] seconds(int bucket, int[] of) {
        return second.of(bucket, of);
    }

    int first(int bucket, int at) {
        return first.things[first.starts[bucket] + at];
    }

    int second(int bucket, int at) {
        return second.things[second.starts[bucket] + at];
    }

    /** Numbers hashes in the order in which they come. */
    private static final class Table {
        private long[] hashes;
        private int[] numbers;
        private int size;

        Table(int most) {
            int slots = Integer.highestOneBit(Math.max(most, 4)) * 4;
            hashes = new long[slots];
            numbers = new int[slots];
        }

        int add(long hash) {
            int slot = slot(hash);
            if (hashes[slot] == 0) {
                hashes[slot] = hash;
                numbers[slot] = size++;
            }
            return numbers[slot];
        }

        int find(long hash) {
            int slot = slot(hash);
            return hashes[slot] == 0 ? -1 : numbers[slot];
        }

        private int slot(long hash) {
            int mask = hashes.length - 1;
            int slot = (int) hash & mask;
            while (hashes[slot] != 0 && hashes[slot] != hash) {
                slot = slot + 1 & mask;
            }
            return slot;
        }
    }
}
