package org.pooledfund.match;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Mixes numbers into 63 bits. */
final class Hash {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final int SHIFT = 32;
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

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
            hash = (hash ^ (long) EIGHT.get(bytes, at)) * GOLDEN;
            hash ^= hash >>> SHIFT;
        }
        long rest = 0;
        for (int last = to - 1; last >= at; last--) {
            rest = rest << Byte.SIZE | bytes[last] & 0xff;
        }
        return mix(hash, rest);
    }
}
