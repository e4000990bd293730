package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whole tables as sorted lines of text, to be compared. */
final class Dump {
    /** Differs between two runs of the same, and should. */
    private static final Set<String> OF_ITS_OWN = Set.of(
            "run_id",
            "first_run_id",
            "extract_id",
            "loaded_at",
            "started_at",
            "finished_at",
            "first_used");

    /** Blocks, and the rows that are among the unpacked ones. */
    private static final String PACKED = "match_block|match_group|run_line";

    private Dump() {}

    /** Every row of every table. */
    static SortedMap<String, List<String>> everything(JobDatabase database) throws SQLException {
        SortedMap<String, List<String>> dump = new TreeMap<>();
        try (Connection connection = database.connect()) {
            for (String table : tables(connection)) {
                dump.put(table, lines(connection, "select * from " + table, Set.of()));
            }
        }
        return dump;
    }

    /**
     * What the last run stored and what it stands on, without the columns that differ between two
     * runs over the same inputs; lines are named by their file. A document's path is its place.
     */
    static SortedMap<String, List<String>> results(JobDatabase database, String... without)
            throws SQLException {
        Set<String> left = new java.util.HashSet<>(OF_ITS_OWN);
        Collections.addAll(left, without);
        SortedMap<String, List<String>> dump = new TreeMap<>();
        try (Connection connection = database.connect();
                Unpacked unpacked = new Unpacked(connection)) {
            for (String table : tables(unpacked.connection())) {
                if (!table.matches(
                        "(?i)batch_.*|flyway_.*|scheduled_tasks|unfinished_load|" + PACKED)) {
                    Set<String> columns = new java.util.HashSet<>(left);
                    if (table.equals("document")) {
                        columns.add("name");
                    }
                    List<String> lines = lines(connection, query(connection, table), columns);
                    dump.put(table, lines.stream().map(Dump::withoutNumber).toList());
                }
            }
        }
        return dump;
    }

    /** Compares table by table and shows what only one of them has. */
    static void assertSame(Map<String, List<String>> expected, Map<String, List<String>> found) {
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((table, lines) -> {
            List<String> missing = new ArrayList<>(lines);
            List<String> extra = new ArrayList<>(found.get(table));
            if (!missing.equals(extra)) {
                found.get(table).forEach(missing::remove);
                lines.forEach(extra::remove);
                fail(table + " lacks " + missing.size() + ": " + first(missing) + "; has "
                        + extra.size() + " of its own: " + first(extra));
            }
        });
    }

    private static List<String> first(List<String> lines) {
        return lines.stream().limit(3).toList();
    }

    private static String query(Connection connection, String table) throws SQLException {
        String sql = "select t.* from " + table + " t";
        if (has(connection, table, "extract_id") && !table.equals("extract_file")) {
            sql = "select e.source_id, e.file_name, t.* from " + table
                    + " t join extract_file e on e.extract_id = t.extract_id";
        }
        return has(connection, table, "run_id")
                ? sql + " where t.run_id = (select max(run_id) from fund_run)"
                : sql;
    }

    private static boolean has(Connection connection, String table, String column)
            throws SQLException {
        try (ResultSet row = connection
                .getMetaData()
                .getColumns(connection.getCatalog(), schema(connection), table, column)) {
            return row.next();
        }
    }

    /** A report's name holds the number of its run. */
    private static String withoutNumber(String line) {
        return line.replaceAll("-run-\\d+([.-])", "-run-N$1");
    }

    private static List<String> lines(Connection connection, String sql, Set<String> without)
            throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    String name = row.getMetaData().getColumnLabel(i);
                    if (!without.contains(name)) {
                        line.append(name).append('=').append(row.getString(i)).append('|');
                    }
                }
                lines.add(line.toString());
            }
        }
        Collections.sort(lines);
        return lines;
    }

    static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = connection
                .getMetaData()
                .getTables(connection.getCatalog(), schema(connection), "%", null)) {
            while (row.next()) {
                if (row.getString("TABLE_TYPE").endsWith("TABLE")) {
                    tables.add(row.getString("TABLE_NAME"));
                }
            }
        }
        Collections.sort(tables);
        return tables;
    }

    private static String schema(Connection connection) throws SQLException {
        return connection.getSchema();
    }
}
