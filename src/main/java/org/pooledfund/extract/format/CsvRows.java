package org.pooledfund.extract.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** Separated text. */
final class CsvRows implements Rows {
    private static final int LONGEST_RECORD = 1 << 20;
    private static final int MOST_COLUMNS = 500;

    /** FastCSV has no exception of its own for it. */
    private static final String TOO_LONG = "maximum buffer size";

    private final FileFormat.Csv format;

    CsvRows(FileFormat.Csv format) {
        this.format = format;
    }

    @Override
    public void read(Path file, Sink sink, Meter meter) throws IOException {
        String name = String.valueOf(file.getFileName());
        long line = 0;
        boolean ended = false;
        try (CsvReader<CsvRecord> records = records(file, meter)) {
            for (CsvRecord record : records) {
                ended = CsvText.isEnd(record.getFields());
                if (ended) {
                    continue;
                }
                line = record.getStartingLineNumber();
                if (record.getFieldCount() > MOST_COLUMNS) {
                    throw new ProblemException(Finding.at(
                            Place.of(name, line), Problem.TOO_MANY_COLUMNS, MOST_COLUMNS));
                }
                sink.row(line, record.getFields());
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw problem(file, line, e);
        }
        if (!ended) {
            throw new ProblemException(Finding.at(
                    Place.of(name, line),
                    Problem.FILE_UNREADABLE,
                    "a quotation mark opens a cell here that no other closes"));
        }
    }

    private CsvReader<CsvRecord> records(Path file, Meter meter) throws IOException {
        Reader reader = new InputStreamReader(
                new MeteredStream(Files.newInputStream(file), meter, Files.size(file)),
                charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return CsvReader.builder()
                .fieldSeparator(format.delimiter())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(new CsvText(reader));
    }

    private ProblemException problem(Path file, long lastLine, RuntimeException e)
            throws IOException {
        String name = String.valueOf(file.getFileName());
        Place after = Place.of(name, lastLine + 1);
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                MalformedByte found = MalformedByte.first(file, charset());
                return new ProblemException(
                        Finding.at(
                                Place.of(name, found.line()),
                                Problem.NOT_TEXT,
                                found.hex(),
                                format.encoding().charsetName()),
                        e);
            }
        }
        return String.valueOf(e.getMessage()).contains(TOO_LONG)
                ? new ProblemException(Finding.at(after, Problem.LINE_TOO_LONG, LONGEST_RECORD), e)
                : new ProblemException(
                        Finding.at(after, Problem.FILE_UNREADABLE, String.valueOf(e.getMessage())),
                        e);
    }

    private Charset charset() {
        return Charset.forName(format.encoding().charsetName());
    }
}
