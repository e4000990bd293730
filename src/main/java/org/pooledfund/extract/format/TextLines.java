package org.pooledfund.extract.format;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** The lines of a text, none of them longer than the limits allow. */
final class TextLines {
    private static final int BUFFER = 1 << 16;

    private final Reader text;
    private final Content content;
    private final char[] buffer = new char[BUFFER];
    private int position;
    private int filled;
    private long line;
    private boolean afterReturn;

    TextLines(Reader text, Content content) {
        this.text = text;
        this.content = content;
    }

    /** The next line without its end; null after the last. */
    @Nullable
    String next() throws IOException {
        line++;
        StringBuilder cells = new StringBuilder();
        while (true) {
            int c = character();
            if (c == '\n' && afterReturn) {
                afterReturn = false;
                continue;
            }
            afterReturn = c == '\r';
            if (c < 0) {
                return cells.isEmpty() ? null : cells.toString();
            }
            if (c == '\n' || c == '\r') {
                return cells.toString();
            }
            cells.append((char) c);
            if (cells.length() > content.limits().lineCharacters()) {
                throw new ProblemException(Finding.at(
                        Place.of(content.name(), line),
                        Problem.LINE_TOO_LONG,
                        content.limits().lineCharacters()));
            }
        }
    }

    private int character() throws IOException {
        if (position == filled) {
            position = 0;
            filled = text.read(buffer, 0, buffer.length);
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[position++];
    }
}
