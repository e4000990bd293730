package org.pooledfund.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.GZIPInputStream;

/**
 * All matches and what became of each line as rows of two tables of their own, made from the blocks
 * by what the migration says of them, not by the program; gone when closed.
 */
final class Unpacked implements AutoCloseable {
    private static final String MATCHES = "insert into unpacked_match values (?,?,?,?,?,?,?,?,?)";
    private static final String LINES = "insert into unpacked_line values (?,?,?,?,?,?,?,?,?)";

    private final Connection connection;

    Unpacked(Connection connection) throws SQLException {
        this.connection = connection;
        drop();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table unpacked_match as select run_id, match_no, partner_id,"
                    + " flow, rule_id, status, difference_type, difference_pence, evidence"
                    + " from match_group");
            statement.execute("create table unpacked_line as select run_id, extract_id, line_no,"
                    + " side, partner_id, flow, match_no, break_no, excluded_as from run_line");
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select run_id, partner_id, flow, content from match_block");
                PreparedStatement matches = connection.prepareStatement(MATCHES);
                PreparedStatement lines = connection.prepareStatement(LINES)) {
            while (row.next()) {
                String text = text(row.getBytes(4));
                for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
                    unpack(row, line.split("\t", -1), matches, lines);
                }
            }
            matches.executeBatch();
            lines.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create index unpacked_line_at on unpacked_line (extract_id, line_no)");
            statement.execute("create index unpacked_match_at on unpacked_match (match_no)");
        }
    }

    private static String text(byte[] content) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(
            ResultSet block, String[] match, PreparedStatement matches, PreparedStatement lines)
            throws SQLException {
        long run = block.getLong(1);
        String partner = block.getString(2);
        String flow = block.getString(3);
        add(
                matches, run, match[0], partner, flow, match[1], match[2], match[3], match[4],
                match[7]);
        for (int field = 5; field <= 6; field++) {
            String side = field == 5 ? "PARTNER" : "POOL";
            for (String line : match[field].isEmpty() ? new String[0] : match[field].split(" ")) {
                String[] at = line.split(":");
                add(lines, run, at[0], at[1], side, partner, flow, match[0], null, null);
            }
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** Where the tables are. */
    Connection connection() {
        return connection;
    }

    private void drop() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists unpacked_match");
            statement.execute("drop table if exists unpacked_line");
        }
    }

    @Override
    public void close() throws SQLException {
        drop();
    }
}
