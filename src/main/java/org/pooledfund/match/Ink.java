package org.pooledfund.match;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Words that are being written, as bytes in UTF-8. A million rows put into it need no text objects.
 * Not for several threads.
 */
public final class Ink {
    private static final int FIRST = 1 << 10;
    private static final int MOST_DIGITS = 20;
    private static final int TEN = 10;
    private static final int LAST_YEAR = 9_999;

    private byte[] bytes = new byte[FIRST];
    private int length;

    /** How many bytes were written. */
    public int length() {
        return length;
    }

    /** Begins again. */
    public void clear() {
        length = 0;
    }

    /** One of the bytes. */
    public byte at(int index) {
        return bytes[index];
    }

    /** All that a table says of the bytes, a bit each. */
    public int kind(byte[] kinds) {
        int kind = 0;
        for (int at = 0; at < length; at++) {
            kind |= kinds[bytes[at] & 0xff];
        }
        return kind;
    }

    /** Writes a text. */
    public Ink text(String text) {
        int size = text.length();
        room(size);
        int start = length;
        for (int at = 0; at < size; at++) {
            char c = text.charAt(at);
            if (c > '~') {
                length = start;
                return raw(text.getBytes(StandardCharsets.UTF_8));
            }
            bytes[length++] = (byte) c;
        }
        return this;
    }

    /** Writes a byte that is a character of its own. */
    public Ink sign(int ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** Writes bytes that are a text already. */
    public Ink raw(byte[] text) {
        room(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
        return this;
    }

    /** Writes what another has from some byte on. */
    public Ink ink(Ink other, int from) {
        int size = other.length - from;
        room(size);
        System.arraycopy(other.bytes, from, bytes, length, size);
        length += size;
        return this;
    }

    /** Writes a text of an arena. */
    Ink text(Arena arena, int number) {
        int start = length;
        room(arena.length(number));
        length = arena.copy(number, bytes, length);
        for (int at = start; at < length; at++) {
            if (bytes[at] < 0) {
                length = start;
                return text(arena.text(number));
            }
        }
        return this;
    }

    /** Writes a whole number. */
    public Ink number(long value) {
        room(MOST_DIGITS);
        if (value < 0) {
            bytes[length++] = '-';
        }
        digits(Math.abs(value), 1);
        return this;
    }

    /** Writes units as a decimal number. */
    public Ink amount(long units, int decimalPlaces) {
        room(MOST_DIGITS + decimalPlaces + 2);
        if (units < 0) {
            bytes[length++] = '-';
        }
        digits(Math.abs(units), decimalPlaces + 1);
        if (decimalPlaces > 0) {
            System.arraycopy(
                    bytes,
                    length - decimalPlaces,
                    bytes,
                    length - decimalPlaces + 1,
                    decimalPlaces);
            bytes[length++ - decimalPlaces] = '.';
        }
        return this;
    }

    /** Writes a day as 2026-04-03. */
    public Ink day(int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        int year = day.getYear();
        if (year < 0 || year > LAST_YEAR) {
            return text(day.toString());
        }
        room(MOST_DIGITS);
        digits(year, 4);
        bytes[length++] = '-';
        digits(day.getMonthValue(), 2);
        bytes[length++] = '-';
        digits(day.getDayOfMonth(), 2);
        return this;
    }

    /** At least so many digits, with zeros in front. */
    private void digits(long value, int least) {
        int size = 1;
        for (long left = value; left >= TEN; left /= TEN) {
            size++;
        }
        int end = length + Math.max(size, least);
        long left = value;
        for (int at = end - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + left % TEN);
            left /= TEN;
        }
        length = end;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    /** Hands over all that was written. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
