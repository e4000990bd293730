package org.pooledfund.match;

/** A set of hashes, none of them 0, that may wrongly say yes, never wrongly no. */
final class Sieve {
    private static final int BITS_EACH = 16;
    private static final int LARGEST = 1 << 28;

    private final long[] bits;

    Sieve(int size) {
        long wanted = Math.min(LARGEST, Math.max(Long.SIZE, (long) size * BITS_EACH));
        bits = new long[(int) Long.highestOneBit(wanted) / Long.SIZE];
    }

    void add(long hash) {
        bits[word(hash)] |= 1L << hash;
    }

    boolean mayHave(long hash) {
        return hash != 0 && (bits[word(hash)] >>> hash & 1) != 0;
    }

    private int word(long hash) {
        return (int) (hash >>> Byte.SIZE) & bits.length - 1;
    }
}
