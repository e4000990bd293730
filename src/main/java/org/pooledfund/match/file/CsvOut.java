package org.pooledfund.match.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes CSV as bytes: UTF-8, comma, line feed. Text never begins a formula, and control characters
 * become blanks.
 */
final class CsvOut implements AutoCloseable {
    private static final int BLOCK = 1 << 18;
    private static final int ROOM = 64;
    private static final int TEN = 10;
    private static final String FORMULA = "=+-@\t\r";

    private final OutputStream out;
    private final byte[] buffer = new byte[BLOCK];
    private int filled;
    private boolean first = true;

    CsvOut(OutputStream out) {
        this.out = out;
    }

    void header(String header) throws IOException {
        raw(header);
        endRow();
    }

    void endRow() throws IOException {
        room(1);
        buffer[filled++] = '\n';
        first = true;
    }

    void number(long value) throws IOException {
        separate();
        digits(value);
    }

    /** Units as a decimal number. */
    void amount(long units, int decimalPlaces) throws IOException {
        separate();
        if (decimalPlaces == 0) {
            digits(units);
            return;
        }
        long one = 1;
        for (int i = 0; i < decimalPlaces; i++) {
            one *= TEN;
        }
        if (units < 0) {
            buffer[filled++] = '-';
        }
        digits(Math.abs(units / one));
        buffer[filled++] = '.';
        long rest = Math.abs(units % one);
        for (long place = one / TEN; place > 0; place /= TEN) {
            buffer[filled++] = (byte) ('0' + rest / place % TEN);
        }
    }

    void text(String text) throws IOException {
        separate();
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        if (!formula && plain(text)) {
            return;
        }
        if (quoted(text, formula)) {
            return;
        }
        StringBuilder all = new StringBuilder("\"").append(formula ? "'" : "");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            all.append(c == '"' ? "\"\"" : Character.isISOControl(c) ? " " : String.valueOf(c));
        }
        raw(all.append('"').toString());
    }

    /** Writes a text of plain letters in quotation marks; false, and nothing, of another. */
    private boolean quoted(String text, boolean formula) throws IOException {
        int length = text.length();
        if (length > BLOCK / 2 - ROOM) {
            return false;
        }
        room(2 * length + ROOM);
        int at = filled;
        buffer[at++] = '"';
        if (formula) {
            buffer[at++] = '\'';
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > '~') {
                return false;
            }
            if (c == '"') {
                buffer[at++] = '"';
            }
            buffer[at++] = (byte) Math.max(c, ' ');
        }
        buffer[at++] = '"';
        filled = at;
        return true;
    }

    /** Writes a text that needs no quotation marks; false, and nothing written, if it does. */
    @SuppressWarnings("deprecation") // each character is one byte here
    private boolean plain(String text) throws IOException {
        int length = text.length();
        if (length > BLOCK) {
            return false;
        }
        room(length);
        text.getBytes(0, length, buffer, filled);
        for (int at = filled; at < filled + length; at++) {
            byte b = buffer[at];
            if (b < ' ' || b > '~' || b == ',' || b == '"') {
                return false;
            }
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        filled += length;
        return true;
    }

    private void raw(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > BLOCK) {
            flush();
            out.write(bytes);
            return;
        }
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
    }

    private void separate() throws IOException {
        room(ROOM);
        if (!first) {
            buffer[filled++] = ',';
        }
        first = false;
    }

    private void digits(long value) {
        if (value < 0) {
            buffer[filled++] = '-';
        }
        int from = filled;
        long left = Math.abs(value);
        do {
            buffer[filled++] = (byte) ('0' + left % TEN);
            left /= TEN;
        } while (left > 0);
        for (int i = from, j = filled - 1; i < j; i++, j--) {
            byte b = buffer[i];
            buffer[i] = buffer[j];
            buffer[j] = b;
        }
    }

    private void room(int bytes) throws IOException {
        if (filled + bytes > BLOCK) {
            flush();
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
