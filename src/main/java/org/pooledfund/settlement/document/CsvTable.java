package org.pooledfund.settlement.document;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pooledfund.document.Suggestion;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** A small CSV file with a header; columns may stand in any order, capitals do not matter. */
final class CsvTable {
    private final String file;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private CsvTable(String file) {
        this.file = file;
    }

    /** One row of values below the header. */
    record Row(long line, List<String> values) {}

    static CsvTable read(String file, String text, Set<String> known) {
        CsvTable table = new CsvTable(file);
        long line = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            for (CsvRecord record : records) {
                line = record.getStartingLineNumber();
                table.take(new Row(line, record.getFields()), known);
            }
        } catch (CsvParseException | java.io.IOException | java.io.UncheckedIOException e) {
            throw new ProblemException(
                    Finding.at(
                            Place.of(file, line),
                            Problem.FILE_UNREADABLE,
                            String.valueOf(e.getMessage())),
                    e);
        }
        return table;
    }

    private void take(Row row, Set<String> known) {
        if (row.values().stream().allMatch(String::isBlank)) {
            return;
        }
        if (!columns.isEmpty()) {
            rows.add(row);
            return;
        }
        for (int i = 0; i < row.values().size(); i++) {
            String name = name(row.values().get(i));
            Place place = new Place(file, row.line(), "column " + name);
            if (!known.contains(name) && !name.isEmpty()) {
                findings.add(Finding.at(
                        place,
                        Problem.FIELD_UNKNOWN,
                        String.join(", ", known),
                        Suggestion.nearest(name, known)));
            } else if (columns.putIfAbsent(name, i) != null && !name.isEmpty()) {
                findings.add(Finding.at(place, Problem.FIELD_TWICE));
            }
        }
    }

    private static String name(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return name.equals("funding source") ? "source" : name;
    }

    void need(String column) {
        if (!columns.containsKey(column)) {
            Set<String> here = new LinkedHashSet<>(columns.keySet());
            findings.add(Finding.at(
                    Place.of(file, 1),
                    Problem.POSITION_COLUMN,
                    column,
                    String.join("", here).isBlank()
                            ? "none, the file is empty"
                            : String.join(", ", here)));
        }
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    List<Row> rows() {
        return rows;
    }

    /** The text of a cell; blank if there is no such column or the row is shorter. */
    String text(Row row, String column) {
        Integer index = columns.get(column);
        return index == null || index >= row.values().size()
                ? ""
                : row.values().get(index).strip();
    }

    Place place(Row row, String column) {
        return new Place(file, row.line(), "column " + column);
    }

    void wrong(Row row, String column, Problem problem, Object... values) {
        findings.add(Finding.at(place(row, column), problem, values));
    }

    /**
     * Ends the reading.
     *
     * @throws ProblemException with every mistake, if there is one
     */
    void finish() {
        if (!findings.isEmpty()) {
            throw new ProblemException(findings);
        }
    }
}
