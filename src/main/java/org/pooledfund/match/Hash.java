package org.pooledfund.match;

/** Mixes numbers into 63 bits. */
final class Hash {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final int SHIFT = 32;
    private static final long LOW = 0xffff_ffffL;

    private Hash() {}

    static long mix(long hash, long value) {
        long mixed = (hash ^ value) * GOLDEN;
        mixed = (mixed ^ mixed >>> SHIFT) * 0xd6e8feb86659fd93L;
        return mixed ^ mixed >>> SHIFT;
    }

    /** A hash of some bytes. */
    static long of(byte[] bytes, int from, int to) {
        long hash = to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long low = four(bytes, at) & LOW;
            hash = (hash ^ ((long) four(bytes, at + Integer.BYTES) << SHIFT | low)) * GOLDEN;
            hash ^= hash >>> SHIFT;
        }
        long rest = 0;
        for (int last = to - 1; last >= at; last--) {
            rest = rest << Byte.SIZE | bytes[last] & 0xff;
        }
        return mix(hash, rest);
    }

    private static int four(byte[] bytes, int at) {
        return bytes[at] & 0xff
                | (bytes[at + 1] & 0xff) << Byte.SIZE
                | (bytes[at + 2] & 0xff) << 2 * Byte.SIZE
                | bytes[at + 3] << 3 * Byte.SIZE;
    }
}
