package org.pooledfund.pack.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.Pounds;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Table;

/**
 * Writes a table as CSV (RFC 4180) in UTF-8: a line of column titles, then the rows with the row's
 * number and kind. Amounts are pounds with two decimals and a full stop, days are ISO, and text
 * that a spreadsheet could take for a formula has an apostrophe before it.
 */
public final class TableCsv {
    private TableCsv() {}

    /** All rows of the table. */
    public static byte[] of(Table table) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            List<String> head = new ArrayList<>(List.of("Row", "Kind"));
            table.columns().stream().map(Column::title).map(PlainText::of).forEach(head::add);
            csv.writeRecord(head);
            for (int i = 0; i < table.rows().size(); i++) {
                csv.writeRecord(row(table, i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(Table table, int index) {
        Row row = table.rows().get(index);
        List<String> values = new ArrayList<>(
                List.of(String.valueOf(index + 1), row.kind().name().toLowerCase(Locale.ROOT)));
        row.cells().forEach(cell -> values.add(value(cell)));
        while (values.size() < table.columns().size() + 2) {
            values.add("");
        }
        return values;
    }

    private static String value(Cell cell) {
        return switch (cell) {
            case Cell.Text words -> PlainText.of(words.value());
            case Cell.Blank blank -> "";
            case Cell.Money money -> Pounds.pounds(money.pence()).toPlainString();
            case Cell.Whole whole -> String.valueOf(whole.value());
            case Cell.Percent percent -> percent.value().toPlainString();
            case Cell.Day day -> day.value().toString();
            case Cell.Rating rating -> rating.word();
        };
    }
}
