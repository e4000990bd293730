package org.pooledfund.match;

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
    private static final int TEN_THOUSAND = 10_000;
    private static final int FOUR = 4;
    private static final int[] DIGITS = fours();

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
                room(Utf8.MOST * size);
                length = Utf8.encode(text, bytes, start);
                return this;
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
        if (!arena.isAscii(number)) {
            return text(arena.text(number));
        }
        room(arena.length(number));
        length = arena.copy(number, bytes, length);
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
        int size = Math.max(size(value), least);
        length += size;
        long left = value;
        int at = length;
        while (left > Integer.MAX_VALUE) {
            four((int) (left % TEN_THOUSAND), at);
            left /= TEN_THOUSAND;
            at -= FOUR;
        }
        int rest = (int) left;
        while (rest >= TEN_THOUSAND) {
            four(rest % TEN_THOUSAND, at);
            rest /= TEN_THOUSAND;
            at -= FOUR;
        }
        int digits = DIGITS[rest];
        for (int first = length - size; at > first; digits >>>= Byte.SIZE) {
            bytes[--at] = (byte) (digits == 0 ? '0' : digits);
        }
    }

    /** Four digits that end before a byte. */
    private void four(int value, int end) {
        int digits = DIGITS[value];
        bytes[end - 1] = (byte) digits;
        bytes[end - 2] = (byte) (digits >>> Byte.SIZE);
        bytes[end - 3] = (byte) (digits >>> 2 * Byte.SIZE);
        bytes[end - FOUR] = (byte) (digits >>> 3 * Byte.SIZE);
    }

    private static int size(long value) {
        int size = 1;
        long more = TEN;
        while (size < MOST_DIGITS - 1 && value >= more) {
            size++;
            more *= TEN;
        }
        return size;
    }

    /** The four digits of each number below ten thousand, a byte each. */
    private static int[] fours() {
        int[] fours = new int[TEN_THOUSAND];
        for (int value = 0; value < TEN_THOUSAND; value++) {
            int digits = 0;
            for (int place = TEN_THOUSAND / TEN; place > 0; place /= TEN) {
                digits = digits << Byte.SIZE | '0' + value / place % TEN;
            }
            fours[value] = digits;
        }
        return fours;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    /** The array that it is written in, of which {@link #length} bytes count. */
    public byte[] array() {
        return bytes;
    }

    /** A copy of the bytes. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public String toString() {
        return Utf8.decode(bytes, length);
    }
}
