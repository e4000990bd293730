package org.pooledfund.extract.format;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;

/**
 * The text of a separated file: without a byte order mark before it, and with a line of its own
 * after it. Whoever does not meet that line at the end has read over it inside a quotation that was
 * never closed, and may have read over rows as well.
 */
final class CsvText extends FilterReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String END = "\u0000end\u0000";

    private boolean begun;
    private boolean ended;
    private char last = '\n';

    CsvText(Reader text) {
        super(text);
    }

    /** Whether a row is the line after the text. */
    static boolean isEnd(List<String> cells) {
        return cells.size() == 1 && cells.get(0).equals(END);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (!begun && read > 0) {
            begun = true;
            if (buffer[offset] == BYTE_ORDER_MARK) {
                read--;
                System.arraycopy(buffer, offset + 1, buffer, offset, read);
            }
        }
        if (read > 0) {
            last = buffer[offset + read - 1];
        }
        if (read >= 0 || ended) {
            return read;
        }
        ended = true;
        in.close();
        in = new StringReader(last == '\n' || last == '\r' ? END : '\n' + END);
        return in.read(buffer, offset, length);
    }
}
