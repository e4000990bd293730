package org.pooledfund.pack.archive;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.CellText;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Table;

/**
 * What a row is known by from one pack to the next. A ledger line is known by its file and its line
 * there; where rows are only numbered through, by their words, for the same thing has another
 * number in the next run; else by the first cell that says anything.
 */
final class RowName {
    private static final Set<String> COUNTERS = Set.of("number", "mark-match", "mark-break");
    private static final Set<String> OF_A_LINE =
            Set.of("ledger", "file", "line", "mark-source", "mark-file");
    private static final int LONGEST = 90;

    private final Table table;
    private final List<Integer> columns;

    private RowName(Table table, List<Integer> columns) {
        this.table = table;
        this.columns = columns;
    }

    /** How the rows of a table are known. */
    static RowName of(Table table) {
        List<String> keys = table.columns().stream().map(Column::key).toList();
        if (keys.contains("line") && (keys.contains("file") || keys.contains("mark-file"))) {
            return new RowName(table, which(table, column -> OF_A_LINE.contains(column.key())));
        }
        return isCounter(table.columns().getFirst())
                ? new RowName(table, which(table, column -> isWords(column.kind())))
                : new RowName(table, List.of(0));
    }

    private static List<Integer> which(
            Table table, java.util.function.Predicate<Column> predicate) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> predicate.test(table.columns().get(i)))
                .boxed()
                .toList();
    }

    /** Whether a column counts matches or breaks of one run, which says nothing to the next. */
    static boolean isCounter(Column column) {
        return COUNTERS.contains(column.key());
    }

    private static boolean isWords(ColumnKind kind) {
        return kind == ColumnKind.TEXT || kind == ColumnKind.CODE || kind == ColumnKind.DAY;
    }

    /** The row's name for readers, cut if it is long. */
    String text(Row row) {
        String whole = whole(row);
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST - 1) + "…";
    }

    /** The row's name in full. */
    String whole(Row row) {
        if (row.kind() == Row.Kind.HEADING) {
            return words(row.cells().getFirst(), ColumnKind.TEXT);
        }
        String name = columns.stream()
                .map(i -> word(row, i))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return name.isEmpty() ? firstWords(row) : name;
    }

    /** A total names itself in the column that has room for it. */
    private String firstWords(Row row) {
        return row.cells().stream()
                .filter(Cell.Text.class::isInstance)
                .map(cell -> words(cell, ColumnKind.TEXT))
                .findFirst()
                .orElse("");
    }

    private String word(Row row, int column) {
        String word = words(row.cells().get(column), table.columns().get(column).kind());
        boolean line = columns.size() > 1 && table.columns().get(column).key().equals("line");
        return line ? "line " + word : word;
    }

    private static String words(Cell cell, ColumnKind kind) {
        return CellText.of(cell, kind).text();
    }
}
