package org.pooledfund.match;

/** Mixes numbers into 63 bits. */
final class Hash {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final int SHIFT = 32;

    private Hash() {}

    static long mix(long hash, long value) {
        long mixed = (hash ^ value) * GOLDEN;
        mixed = (mixed ^ mixed >>> SHIFT) * 0xd6e8feb86659fd93L;
        return mixed ^ mixed >>> SHIFT;
    }
}
