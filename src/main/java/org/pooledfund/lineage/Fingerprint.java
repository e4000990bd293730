package org.pooledfund.lineage;

import java.util.Locale;

/** 128 bits of SHA-256 that stand for a line's content, or for its key: equal ones are the same. */
public record Fingerprint(long high, long low) {
    /** Which of several parts it belongs to, counted from 0: to look at many lines in parts. */
    int part(int parts) {
        return (int) Long.remainderUnsigned(high >>> 1, parts);
    }

    /** As 32 digits. */
    public String text() {
        return String.format(Locale.ROOT, "%016x%016x", high, low);
    }

    int slot(int mask) {
        return (int) (low ^ low >>> 32) & mask;
    }
}
