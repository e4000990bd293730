package org.pooledfund.match.file;

import java.nio.charset.StandardCharsets;
import org.pooledfund.match.Ascii;

/**
 * A view of some bytes of a row, as characters. It is moved from cell to cell; who keeps the text
 * must copy it.
 */
final class Cell implements CharSequence, Ascii {
    private byte[] bytes = new byte[0];
    private int from;
    private int to;

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int from() {
        return from;
    }

    @Override
    public int to() {
        return to;
    }

    /** The cell without blanks around it. */
    Cell at(byte[] row, int first, int end) {
        int start = first;
        int stop = end;
        while (start < stop && row[start] <= ' ' && row[start] >= 0) {
            start++;
        }
        while (start < stop && row[stop - 1] <= ' ' && row[stop - 1] >= 0) {
            stop--;
        }
        bytes = row;
        from = start;
        to = stop;
        return this;
    }

    /** The same, of a cell in which quotation marks stand twice. */
    Cell undoubled(byte[] row, int first, int end) {
        byte[] single = new byte[end - first];
        int length = 0;
        for (int i = first; i < end; i++) {
            single[length++] = row[i];
            i += row[i] == '"' ? 1 : 0;
        }
        return at(single, 0, length);
    }

    /** Whether each byte is a character of its own. */
    boolean isAscii() {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int index) {
        return (char) bytes[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().subSequence(start, end);
    }

    /** For messages and for cells that are not ASCII, by their encoding. */
    @Override
    public String toString() {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
