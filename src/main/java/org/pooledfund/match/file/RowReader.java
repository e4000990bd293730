package org.pooledfund.match.file;

import java.io.IOException;
import java.io.InputStream;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * Rows of a separated file as bytes, one at a time, with nothing made for a cell. A cell in
 * quotation marks may hold separators, line ends and doubled quotation marks.
 */
final class RowReader {
    private static final int BLOCK = 1 << 20;
    private static final int MOST_CELLS = 500;

    private final InputStream in;
    private final String file;
    private final byte delimiter;
    private final byte[] buffer = new byte[BLOCK];
    private final int[] starts = new int[MOST_CELLS];
    private final int[] ends = new int[MOST_CELLS];
    private final boolean[] twice = new boolean[MOST_CELLS + 1];
    private int rowStart;
    private int filled;
    private boolean ended;
    private int cells;
    private int breaks;
    private long line;
    private long nextLine = 1;

    RowReader(InputStream in, String file, char delimiter) throws IOException {
        this.in = in;
        this.file = file;
        this.delimiter = (byte) delimiter;
        fill();
        boolean marked = filled >= 3
                && buffer[0] == (byte) 0xEF
                && buffer[1] == (byte) 0xBB
                && buffer[2] == (byte) 0xBF;
        rowStart = marked ? 3 : 0;
    }

    /** Where the row begins, counted from 1 as an editor shows it. */
    long line() {
        return line;
    }

    int cells() {
        return cells;
    }

    /** Moves a view to a cell of the row. */
    Cell cell(int index, Cell cell) {
        return twice[index]
                ? cell.undoubled(buffer, starts[index], ends[index])
                : cell.at(buffer, starts[index], ends[index]);
    }

    /** Goes to the next row that is not blank; false after the last. */
    boolean next() throws IOException {
        while (true) {
            int end = row();
            while (end < 0) {
                shift();
                end = row();
            }
            if (end == rowStart) {
                return false;
            }
            rowStart = end;
            line = nextLine;
            nextLine += breaks;
            if (cells > 1 || starts[0] < ends[0]) {
                return true;
            }
        }
    }

    /** Finds the cells of the row that begins at the mark: where it ends, or -1 if it is cut. */
    private int row() {
        cells = 0;
        breaks = 0;
        twice[0] = false;
        int start = rowStart;
        int at = start;
        int closed = -1;
        while (at < filled) {
            byte b = buffer[at];
            if (b == delimiter) {
                cell(start, closed < 0 ? at : closed);
                start = ++at;
                closed = -1;
            } else if (b == '\n' || b == '\r') {
                cell(start, closed < 0 ? at : closed);
                return behindLineEnd(at);
            } else if (closed >= 0) {
                throw problem(
                        Problem.FILE_UNREADABLE,
                        "text stands behind the closing quotation mark of a cell");
            } else if (b == '"' && at == start) {
                closed = closing(at + 1);
                start = at + 1;
                at = closed < 0 ? filled : closed + 1;
            } else {
                at++;
            }
        }
        if (ended && at > rowStart) {
            cell(start, closed < 0 ? at : closed);
        }
        return ended ? at : -1;
    }

    /** A carriage return and a line feed are one end; -1 if they may have been cut apart. */
    private int behindLineEnd(int at) {
        breaks++;
        if (buffer[at] == '\n') {
            return at + 1;
        }
        if (at + 1 == filled) {
            return ended ? at + 1 : -1;
        }
        return at + (buffer[at + 1] == '\n' ? 2 : 1);
    }

    /** The closing quotation mark of a cell whose text begins here; -1 if the row is cut. */
    private int closing(int text) {
        boolean doubled = false;
        for (int at = text; at < filled; at++) {
            byte b = buffer[at];
            breaks += b == '\n' ? 1 : 0;
            if (b == '"') {
                boolean last = at + 1 == filled;
                if (last && !ended) {
                    return -1;
                }
                if (last || buffer[at + 1] != '"') {
                    twice[cells] = doubled;
                    return at;
                }
                doubled = true;
                at++;
            }
        }
        if (ended) {
            throw problem(
                    Problem.FILE_UNREADABLE,
                    "a quotation mark opens a cell here that no other closes");
        }
        return -1;
    }

    private void cell(int start, int end) {
        if (cells == MOST_CELLS) {
            throw problem(Problem.TOO_MANY_COLUMNS, MOST_CELLS);
        }
        starts[cells] = start;
        ends[cells++] = end;
        twice[cells] = false;
    }

    /** Moves the beginning of a cut row to the front and reads on. */
    private void shift() throws IOException {
        if (rowStart == 0 && filled == buffer.length) {
            throw problem(Problem.LINE_TOO_LONG, BLOCK);
        }
        System.arraycopy(buffer, rowStart, buffer, 0, filled - rowStart);
        filled -= rowStart;
        rowStart = 0;
        fill();
    }

    private void fill() throws IOException {
        while (filled < buffer.length && !ended) {
            int read = in.read(buffer, filled, buffer.length - filled);
            ended = read < 0;
            filled += Math.max(0, read);
        }
    }

    private ProblemException problem(Problem problem, Object value) {
        return new ProblemException(Finding.at(Place.of(file, nextLine), problem, value));
    }
}
