package org.pooledfund.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The kinds of delimited text that the ledgers print.
 *
 * @param byteOrderMark whether the file begins with one
 */
record CsvText(char separator, LineDelimiter lineEnd, Charset charset, boolean byteOrderMark) {
    /** As the ICB's ledger prints it. */
    static final CsvText BOM_CRLF =
            new CsvText(',', LineDelimiter.CRLF, StandardCharsets.UTF_8, true);

    /** Plain: comma, line feed, UTF-8. */
    static final CsvText PLAIN = new CsvText(',', LineDelimiter.LF, StandardCharsets.UTF_8, false);

    /** As an older Windows program prints it. */
    static final CsvText WINDOWS =
            new CsvText(';', LineDelimiter.CRLF, Charset.forName("windows-1252"), false);

    /** The bytes of a file of these rows; a field is quoted only where it must be. */
    byte[] bytes(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(lineEnd)
                .build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ((byteOrderMark ? "\uFEFF" : "") + text).getBytes(charset);
    }
}
