package org.pooledfund.extract.format;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.extract.FileFormat.FixedColumn;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * Text whose columns stand at fixed positions. The line above the data comes as the names of the
 * profile, whatever it says; if the data begin in the first line, the names come as line 0.
 */
final class FixedRows {
    private static final int AROUND = 10;

    private final FileFormat.FixedWidth format;
    private final Content content;
    private final RowLimits limits;

    FixedRows(FileFormat.FixedWidth format, Content content) {
        this.format = format;
        this.content = content;
        this.limits = new RowLimits(content.name(), content.limits());
    }

    void read(Rows.Sink sink, Rows.Meter meter) throws IOException {
        Charset encoding = Encodings.of(content, format.encoding());
        try (Reader text = Unmarked.of(Encodings.reader(content.open(meter), encoding))) {
            read(new TextLines(text, content), sink);
        } catch (CharacterCodingException e) {
            ProblemException known = TextFailure.of(e, content, encoding);
            if (known != null) {
                throw known;
            }
            throw e;
        }
    }

    private void read(TextLines lines, Rows.Sink sink) throws IOException {
        List<String> names = format.columns().stream().map(FixedColumn::name).toList();
        if (format.firstRow() == 1) {
            sink.row(0, names);
        }
        String line = lines.next();
        for (long number = 1; line != null; number++) {
            if (number == format.firstRow() - 1) {
                sink.row(number, names);
            } else {
                List<String> cells =
                        number < format.firstRow() ? List.of(line) : cells(number, line);
                limits.check(number, cells);
                sink.row(number, cells);
            }
            line = lines.next();
        }
    }

    /** What stands behind the last column comes as one more cell: it must not vanish unseen. */
    private List<String> cells(long number, String line) {
        if (line.indexOf('\t') >= 0) {
            throw unclear(number, "the line has a tab, whose width nobody knows");
        }
        List<String> cells = new ArrayList<>(format.columns().size() + 1);
        int length = line.codePointCount(0, line.length());
        int end = 0;
        for (FixedColumn column : format.columns()) {
            if (column.from() > end + 1) {
                checkEdge(number, line, column.from());
                checkEdge(number, line, end + 1);
            }
            cells.add(part(line, length, column.from(), column.to()).strip());
            end = column.to();
        }
        checkEdge(number, line, end + 1);
        String rest = part(line, length, end + 1, length).strip();
        if (!rest.isEmpty()) {
            cells.add(rest);
        }
        return cells;
    }

    /** A word across the edge of a column would be cut: an amount would lose a digit. */
    private void checkEdge(long number, String line, int from) {
        int length = line.codePointCount(0, line.length());
        boolean cut = from > 1
                && part(line, length, from - 1, from)
                                .codePoints()
                                .filter(c -> c > ' ')
                                .count()
                        == 2;
        if (cut) {
            throw unclear(
                    number,
                    "between positions " + (from - 1) + " and " + from + " a word is cut: '"
                            + part(line, length, Math.max(1, from - AROUND), from + AROUND)
                                    .strip()
                            + "'");
        }
    }

    private static String part(String line, int length, int from, int to) {
        int last = Math.min(to, length);
        if (from > last) {
            return "";
        }
        int start = line.offsetByCodePoints(0, from - 1);
        return line.substring(start, line.offsetByCodePoints(start, last - from + 1));
    }

    private ProblemException unclear(long line, String why) {
        return new ProblemException(
                Finding.at(Place.of(content.name(), line), Problem.POSITIONS_UNCLEAR, why));
    }
}
