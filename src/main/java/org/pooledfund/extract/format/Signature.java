package org.pooledfund.extract.format;

import java.io.IOException;
import java.io.InputStream;

/** What a file is by its first bytes, whatever its name says. */
enum Signature {
    TEXT("text"),
    GZIP("packed by gzip"),
    ZIP("an .xlsx workbook or a zip archive"),
    OLD_OFFICE("an old .xls workbook, or one with a password");

    private static final int LONGEST = 8;
    private static final long OLE = 0xD0CF_11E0_A1B1_1AE1L;

    private final String words;

    Signature(String words) {
        this.words = words;
    }

    /** As a message names it. */
    String words() {
        return words;
    }

    /** Reads the first bytes of a stream. */
    static Signature of(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST);
        long start = 0;
        for (int i = 0; i < LONGEST; i++) {
            start = start << 8 | (i < bytes.length ? bytes[i] & 0xFF : 0);
        }
        if (start == OLE) {
            return OLD_OFFICE;
        }
        if (start >>> 48 == 0x1F8B) {
            return GZIP;
        }
        long mark = start >>> 32;
        return mark == 0x504B_0304 || mark == 0x504B_0506 ? ZIP : TEXT;
    }
}
