package org.pooledfund.store;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Rows as the statements of LOAD DATA here want them: cells parted by tabs, rows ended by line
 * feeds, both and the backslash escaped by a backslash, in UTF-8. Made byte by byte, as a million
 * rows have eighteen million cells.
 */
final class Encoded {
    private static final int MOST_DIGITS = 20;
    private static final byte[] ESCAPES = new byte[128];

    static {
        ESCAPES['\\'] = '\\';
        ESCAPES['\t'] = 't';
        ESCAPES['\n'] = 'n';
        ESCAPES['\0'] = '0';
    }

    private final byte[] digits = new byte[MOST_DIGITS];
    private byte[] bytes;
    private int length;
    private boolean begun;

    Encoded(int likelyBytes) {
        bytes = new byte[likelyBytes];
    }

    /** All of it, to be read once. */
    InputStream stream() {
        return new ByteArrayInputStream(bytes, 0, length);
    }

    /** One more cell. No byte of a character beyond ASCII looks like one that must be escaped. */
    Encoded text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        begin(2 * utf8.length);
        int plain = plain(utf8);
        System.arraycopy(utf8, 0, bytes, length, plain);
        length += plain;
        for (int at = plain; at < utf8.length; at++) {
            length = put(length, utf8[at]);
        }
        return this;
    }

    /** How many bytes are before the first that must be escaped. */
    private static int plain(byte[] utf8) {
        for (int at = 0; at < utf8.length; at++) {
            byte one = utf8[at];
            if (one == '\\' || one >= 0 && one < ' ') {
                return at;
            }
        }
        return utf8.length;
    }

    private int put(int at, byte one) {
        byte escape = one < 0 ? 0 : ESCAPES[one];
        if (escape == 0) {
            bytes[at] = one;
            return at + 1;
        }
        bytes[at] = '\\';
        bytes[at + 1] = escape;
        return at + 2;
    }

    /** One more cell, that is null. */
    Encoded nothing() {
        begin(2);
        bytes[length++] = '\\';
        bytes[length++] = 'N';
        return this;
    }

    /** One more cell. */
    Encoded number(long value) {
        begin(MOST_DIGITS);
        if (value < 0) {
            bytes[length++] = '-';
        }
        int first = MOST_DIGITS;
        long rest = value;
        do {
            digits[--first] = (byte) ('0' + Math.abs(rest % 10));
            rest /= 10;
        } while (rest != 0);
        System.arraycopy(digits, first, bytes, length, MOST_DIGITS - first);
        length += MOST_DIGITS - first;
        return this;
    }

    /** One more cell: {@code 2025-04-30}. */
    Encoded date(LocalDate value) {
        if (value.getYear() < 0 || value.getYear() > 9999) {
            return text(value.toString());
        }
        begin(10);
        two(value.getYear() / 100);
        two(value.getYear() % 100);
        bytes[length++] = '-';
        two(value.getMonthValue());
        bytes[length++] = '-';
        two(value.getDayOfMonth());
        return this;
    }

    private void two(int value) {
        bytes[length++] = (byte) ('0' + value / 10);
        bytes[length++] = (byte) ('0' + value % 10);
    }

    /** Ends the row. */
    void end() {
        room(1);
        bytes[length++] = '\n';
        begun = false;
    }

    private void begin(int most) {
        room(most + 1);
        if (begun) {
            bytes[length++] = '\t';
        }
        begun = true;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
