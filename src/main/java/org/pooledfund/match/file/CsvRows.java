package org.pooledfund.match.file;

import java.io.IOException;
import java.io.OutputStream;
import org.pooledfund.match.Ink;
import org.pooledfund.match.Lines;

/**
 * Rows of CSV as bytes: UTF-8, comma, line feed. Text never begins a formula, and control
 * characters become blanks.
 */
final class CsvRows {
    private static final String FORMULA = "=+-@\t\r";
    private static final int TWO_BYTES = 0xC2;
    private static final int BYTE = 0xff;
    private static final int FIRST_CONTROL = 0x80;
    private static final int LAST_CONTROL = 0x9f;
    private static final int DELETE = 0x7f;

    /** A text with such a byte goes in quotation marks. */
    private static final int QUOTED = 1;

    /** A text with such a byte is looked at byte by byte. */
    private static final int ODD = 2;

    private static final byte[] KINDS = kinds();

    private final Ink rows = new Ink();
    private final Ink cell = new Ink();
    private boolean isFirst = true;

    /** How many bytes there are. */
    int length() {
        return rows.length();
    }

    /** Begins again. */
    void clear() {
        rows.clear();
        isFirst = true;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(rows.array(), 0, rows.length());
    }

    void header(String header) {
        rows.text(header);
        endRow();
    }

    void endRow() {
        rows.sign('\n');
        isFirst = true;
    }

    void number(long value) {
        separate();
        rows.number(value);
    }

    /** Units as a decimal number. */
    void amount(long units, int decimalPlaces) {
        separate();
        rows.amount(units, decimalPlaces);
    }

    /** The id of a line. */
    void id(Lines lines, int line) {
        cell.clear();
        lines.id(line, cell);
        text(cell);
    }

    void text(String text) {
        cell.clear();
        cell.text(text);
        text(cell);
    }

    /** The cells of other rows, and their ends. */
    void rest(CsvRows others) {
        separate();
        rows.ink(others.rows, 0);
        isFirst = others.isFirst;
    }

    void text(Ink text) {
        separate();
        boolean isFormula = text.length() > 0 && FORMULA.indexOf(text.at(0)) >= 0;
        int kind = text.kind(KINDS);
        if (kind == 0 && !isFormula) {
            rows.ink(text, 0);
            return;
        }
        rows.sign('"');
        if (isFormula) {
            rows.sign('\'');
        }
        if ((kind & ODD) == 0) {
            rows.ink(text, 0);
        } else {
            odd(text);
        }
        rows.sign('"');
    }

    private void odd(Ink text) {
        for (int at = 0; at < text.length(); at++) {
            int b = text.at(at) & BYTE;
            if (b == '"') {
                rows.sign('"');
            }
            if (isControl(text, at)) {
                at++;
                rows.sign(' ');
            } else {
                rows.sign(b < ' ' || b == DELETE ? ' ' : b);
            }
        }
    }

    /** Whether one of the control characters beyond ASCII begins at a byte. */
    private static boolean isControl(Ink text, int at) {
        if ((text.at(at) & BYTE) != TWO_BYTES || at + 1 == text.length()) {
            return false;
        }
        int next = text.at(at + 1) & BYTE;
        return next >= FIRST_CONTROL && next <= LAST_CONTROL;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[BYTE + 1];
        for (int b = 0; b <= BYTE; b++) {
            boolean isOdd = b < ' ' || b == DELETE || b == TWO_BYTES || b == '"';
            kinds[b] = (byte) (isOdd ? QUOTED | ODD : b > DELETE || b == ',' ? QUOTED : 0);
        }
        return kinds;
    }

    private void separate() {
        if (!isFirst) {
            rows.sign(',');
        }
        isFirst = false;
    }
}
