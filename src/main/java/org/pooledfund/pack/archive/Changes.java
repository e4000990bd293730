package org.pooledfund.pack.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.CellText;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Table;
import org.pooledfund.pack.archive.TableChange.Detail;
import org.pooledfund.pack.archive.TableChange.Kind;

/**
 * What two packs differ in, table by table and cell by cell, compared as exact values, not as
 * printed. Tables are known by their ids, columns by their keys, rows by the heading above them,
 * by what names them ({@link RowName}), and their turn among rows that share both.
 */
public final class Changes {
    private Changes() {}

    /** The tables that differ, in the order of the later pack; those that went come last. */
    public static List<TableChange> between(List<Table> before, List<Table> now) {
        Map<String, Table> old = before.stream()
                .collect(Collectors.toMap(Table::id, t -> t, (a, b) -> a, LinkedHashMap::new));
        List<TableChange> changes = new ArrayList<>();
        for (Table table : now) {
            Table earlier = old.remove(table.id());
            if (earlier == null) {
                changes.add(new TableChange(table.id(), table.title(), Kind.ADDED, List.of()));
            } else {
                List<Detail> details = details(earlier, table);
                if (!details.isEmpty()) {
                    changes.add(new TableChange(table.id(), table.title(), Kind.CHANGED, details));
                }
            }
        }
        old.values()
                .forEach(gone -> changes.add(
                        new TableChange(gone.id(), gone.title(), Kind.REMOVED, List.of())));
        return changes;
    }

    private static List<Detail> details(Table before, Table now) {
        List<Detail> details = new ArrayList<>();
        Map<String, Row> old = rows(before);
        rows(now).forEach((key, row) -> {
            Row earlier = old.remove(key);
            if (earlier == null) {
                details.add(
                        new Detail(Kind.ADDED, RowName.of(now).text(row), "", "", whole(now, row)));
            } else if (row.kind() != Row.Kind.HEADING) {
                details.addAll(cells(before, earlier, now, row));
            }
        });
        old.values()
                .forEach(row -> details.add(new Detail(
                        Kind.REMOVED, RowName.of(before).text(row), "", whole(before, row), "")));
        return details;
    }

    private static List<Detail> cells(Table before, Row earlier, Table now, Row row) {
        List<Detail> details = new ArrayList<>();
        for (Column column : now.columns()) {
            if (RowName.isCounter(column)) {
                continue;
            }
            Cell cell = row.cells().get(now.columns().indexOf(column));
            Cell old = cell(before, earlier, column.key());
            if (!same(cell, old)) {
                String was = old == null ? "" : exact(old, column.kind());
                details.add(new Detail(
                        Kind.CHANGED,
                        RowName.of(now).text(row),
                        column.title(),
                        was,
                        exact(cell, column.kind())));
            }
        }
        for (Column column : before.columns()) {
            Cell gone = cell(now, row, column.key());
            if (gone == null) {
                Cell was = Objects.requireNonNull(cell(before, earlier, column.key()));
                details.add(new Detail(
                        Kind.CHANGED,
                        RowName.of(now).text(row),
                        column.title(),
                        exact(was, column.kind()),
                        ""));
            }
        }
        return details;
    }

    private static @Nullable Cell cell(Table table, Row row, String key) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).key().equals(key)) {
                return row.cells().get(i);
            }
        }
        return null;
    }

    /** 2.50 and 2.5 are the same percentage; an amount is the same however it is made up. */
    private static boolean same(Cell a, @Nullable Cell b) {
        if (a instanceof Cell.Money m && b instanceof Cell.Money n) {
            return m.pence() == n.pence();
        }
        return a instanceof Cell.Percent p && b instanceof Cell.Percent q
                ? p.value().compareTo(q.value()) == 0
                : a.equals(b);
    }

    /** Pounds are told with their pence, so that no change hides in the rounding. */
    private static String exact(Cell cell, ColumnKind kind) {
        return cell instanceof Cell.Money
                ? CellText.of(cell, ColumnKind.MONEY_PENCE).text()
                : CellText.of(cell, kind).text();
    }

    private static String whole(Table table, Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i < row.cells().size(); i++) {
            if (RowName.isCounter(table.columns().get(i))) {
                continue;
            }
            String text = exact(row.cells().get(i), table.columns().get(i).kind());
            if (!text.isBlank()) {
                texts.add(table.columns().get(i).title() + " " + text);
            }
        }
        return String.join("; ", texts);
    }

    private static Map<String, Row> rows(Table table) {
        Map<String, Row> rows = new LinkedHashMap<>();
        Map<String, Integer> turns = new HashMap<>();
        RowName name = RowName.of(table);
        String heading = "";
        for (Row row : table.rows()) {
            String label = name.whole(row);
            if (row.kind() == Row.Kind.HEADING) {
                heading = label;
            }
            String key = row.kind() + "\n" + heading + "\n" + label;
            rows.put(key + "\n" + turns.merge(key, 1, Integer::sum), row);
        }
        return rows;
    }
}
