package org.pooledfund.extract.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** Separated text. */
final class CsvRows {
    /** FastCSV has no exception of its own for it. */
    private static final String TOO_LONG = "maximum buffer size";

    private static final String TOO_MANY = "fields";

    private final FileFormat.Csv format;
    private final Content content;
    private final RowLimits limits;

    CsvRows(FileFormat.Csv format, Content content) {
        this.format = format;
        this.content = content;
        this.limits = new RowLimits(content.name(), content.limits());
    }

    void read(Rows.Sink sink, Rows.Meter meter) throws IOException {
        Charset encoding = Encodings.of(content, format.encoding());
        long line = 0;
        boolean ended = false;
        try (CsvReader<CsvRecord> records = records(encoding, meter)) {
            for (CsvRecord record : records) {
                List<String> cells = record.getFields();
                ended = CsvText.isEnd(cells);
                if (ended) {
                    continue;
                }
                line = record.getStartingLineNumber();
                limits.check(line, cells);
                sink.row(line, cells);
            }
        } catch (CsvParseException | UncheckedIOException | CharacterCodingException e) {
            throw problem(line, encoding, e);
        }
        if (!ended) {
            throw new ProblemException(Finding.at(
                    Place.of(content.name(), line),
                    Problem.FILE_UNREADABLE,
                    "a quotation mark opens a cell here that no other closes"));
        }
    }

    private CsvReader<CsvRecord> records(Charset encoding, Rows.Meter meter) throws IOException {
        int most = content.limits().lineCharacters();
        CsvText text = new CsvText(Unmarked.of(Encodings.reader(content.open(meter), encoding)));
        return CsvReader.builder()
                .fieldSeparator(format.delimiter())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(most)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(content.limits().columns() + 1)
                                .build(),
                        text);
    }

    private ProblemException problem(long lastLine, Charset encoding, Exception e)
            throws IOException {
        ProblemException known = TextFailure.of(e, content, encoding);
        if (known != null) {
            return known;
        }
        Place after = Place.of(content.name(), lastLine + 1);
        String message = String.valueOf(e.getMessage());
        if (message.contains(TOO_LONG)) {
            return refusal(after, Problem.LINE_TOO_LONG, content.limits().lineCharacters(), e);
        }
        return message.contains(TOO_MANY)
                ? refusal(after, Problem.TOO_MANY_COLUMNS, content.limits().columns(), e)
                : refusal(after, Problem.FILE_UNREADABLE, message, e);
    }

    private static ProblemException refusal(
            Place place, Problem problem, Object value, Exception e) {
        return new ProblemException(Finding.at(place, problem, value), e);
    }
}
