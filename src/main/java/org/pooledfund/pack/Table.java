package org.pooledfund.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
 * @param onPaper how many rows paper shows; the workbook has all of them
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
        List<ColumnGroup> groups,
        int onPaper)
        implements Block {
    /** Paper shows every row. */
    public static final int ALL_ROWS = Integer.MAX_VALUE;

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

    /** What that cell is made of, if its column has a formula; both counted from 0. */
    public Optional<RowFormula> formula(int row, int column) {
        return RowFormula.of(columns, rows.get(row), column);
    }

    public static Table of(
            String id, String title, String caption, List<Column> columns, List<Row> rows) {
        return new Table(id, title, caption, columns, rows, "", List.of(), ALL_ROWS);
    }

    public Table withNote(String newNote) {
        return new Table(id, title, caption, columns, rows, newNote, groups, onPaper);
    }

    public Table withGroups(ColumnGroup... newGroups) {
        return new Table(id, title, caption, columns, rows, note, List.of(newGroups), onPaper);
    }

    /** The same, of which paper shows the first rows only. */
    public Table onPaper(int mostRows) {
        return new Table(id, title, caption, columns, rows, note, groups, mostRows);
    }

    /** How many rows are left to the workbook. */
    public int beyondPaper() {
        return Math.max(0, rows.size() - onPaper);
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
        checkCells(where, columns, row);
        try {
            for (int i = 0; i < row.cells().size(); i++) {
                RowFormula.of(columns, row, i);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + ", " + e.getMessage(), e);
        }
    }

    private static void checkCells(String where, List<Column> columns, Row row) {
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
