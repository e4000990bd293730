package org.pooledfund.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A job's database as a test sees it, by plain JDBC. */
record JobDatabase(String url, String user, String password) {
    static JobDatabase h2(Path file) {
        return new JobDatabase(
                "jdbc:h2:file:" + file.toString().replace('\\', '/')
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                        + ";DB_CLOSE_ON_EXIT=FALSE",
                "",
                "");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The address for {@code --db} of a program in this JVM, whose environment cannot be set. */
    String urlWithUser() {
        return user.isEmpty()
                ? url
                : url + (url.contains("?") ? "&" : "?") + "user=" + user + "&password=" + password;
    }

    /** The environment for a program in a JVM of its own. */
    Map<String, String> environment() {
        return Map.of(
                "POOLEDFUND_DB_URL", url,
                "POOLEDFUND_DB_USER", user,
                "POOLEDFUND_DB_PASSWORD", password);
    }

    /**
     * The rows of a query, each a list of texts; null is {@code NULL}. Tables that begin with
     * {@code unpacked_} are there while it runs.
     */
    List<List<String>> rows(String sql, Object... values) throws SQLException {
        try (Connection connection = connect()) {
            if (!sql.contains("unpacked_")) {
                return rows(connection, sql, values);
            }
            try (Unpacked unpacked = new Unpacked(connection)) {
                return rows(unpacked.connection(), sql, values);
            }
        }
    }

    static List<List<String>> rows(Connection connection, String sql, Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                List<List<String>> rows = new ArrayList<>();
                while (row.next()) {
                    List<String> texts = new ArrayList<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        texts.add(String.valueOf(row.getString(i)));
                    }
                    rows.add(Collections.unmodifiableList(texts));
                }
                return rows;
            }
        }
    }

    /** The only figure of a query. */
    long number(String sql, Object... values) throws SQLException {
        return Long.parseLong(rows(sql, values).get(0).get(0));
    }

    /** Changes what no program of ours would. */
    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
