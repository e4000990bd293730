package org.pooledfund.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table of typed cells, for paper and for the workbook alike.
 *
 * @param id lower-case words joined by hyphens, unique in the pack
 * @param caption one sentence below the title that says what is shown; the unit, the sign of
 *     variances and the
 *     effect of rounding are added by whoever lays it out
 * @param rows in reading order; the first column heads its row
 * @param note below the table, may be empty
 * @param groups headings over neighbouring columns, in order and without overlap, may be empty
 * @throws IllegalArgumentException when a row has another number of cells than there are columns, a
 *     value does not
 *     fit its column, or ids or groups collide
 */
public record Table(
        String id,
        String title,
        String caption,
        List<Column> columns,
        List<Row> rows,
        String note,
        List<ColumnGroup> groups)
        implements Block {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
        Section.checkId("table", id);
        checkColumns(id, title, columns);
        checkGroups(id, columns.size(), groups);
        for (int i = 0; i < rows.size(); i++) {
            checkRow("table '" + id + "', row " + (i + 1), columns, rows.get(i));
        }
    }

    public static Table of(
            String id, String title, String caption, List<Column> columns, List<Row> rows) {
        return new Table(id, title, caption, columns, rows, "", List.of());
    }

    public Table withNote(String newNote) {
        return new Table(id, title, caption, columns, rows, newNote, groups);
    }

    public Table withGroups(ColumnGroup... newGroups) {
        return new Table(id, title, caption, columns, rows, note, List.of(newGroups));
    }

    private static void checkColumns(String id, String title, List<Column> columns) {
        if (columns.isEmpty() || title.isBlank()) {
            throw new IllegalArgumentException(
                    "table '" + id + "': needs a title and at least one column");
        }
        Set<String> keys = new HashSet<>();
        for (Column column : columns) {
            if (!keys.add(column.key())) {
                throw new IllegalArgumentException(
                        "table '" + id + "': the column key '" + column.key() + "' is used twice");
            }
        }
    }

    private static void checkGroups(String id, int columns, List<ColumnGroup> groups) {
        int free = 0;
        for (ColumnGroup group : groups) {
            if (group.first() < free || group.end() > columns) {
                throw new IllegalArgumentException(
                        "table '" + id + "': the column group '" + group.title()
                                + "' overlaps another one, is out of order or reaches beyond"
                                + " column "
                                + columns);
            }
            free = group.end();
        }
    }

    private static void checkRow(String where, List<Column> columns, Row row) {
        int expected = row.kind() == Row.Kind.HEADING ? 1 : columns.size();
        if (row.cells().size() != expected) {
            throw new IllegalArgumentException(
                    where + ": has " + row.cells().size() + " cells, needs " + expected);
        }
        for (int i = 0; i < expected; i++) {
            if (!row.cells().get(i).fits(columns.get(i).kind())) {
                throw new IllegalArgumentException(where + ", column '"
                        + columns.get(i).key() + "': " + row.cells().get(i)
                        + " does not fit the kind "
                        + columns.get(i).kind());
            }
        }
    }
}
