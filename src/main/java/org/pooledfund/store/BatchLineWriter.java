package org.pooledfund.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.pooledfund.extract.LedgerLine;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stores lines by batches of prepared inserts: works on every database. */
public final class BatchLineWriter implements LineWriter {
    private final JdbcTemplate jdbc;

    public BatchLineWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Runnable prepare(long extractId, List<LedgerLine> lines) {
        return () -> jdbc.batchUpdate(
                Sql.of("insert-ledger-line"),
                lines,
                lines.size(),
                (statement, line) -> fill(statement, extractId, line));
    }

    static void fill(PreparedStatement statement, long extractId, LedgerLine line)
            throws SQLException {
        int at = 0;
        statement.setLong(++at, extractId);
        statement.setLong(++at, line.line());
        statement.setInt(++at, line.period().year().startYear());
        statement.setInt(++at, line.period().number());
        statement.setObject(++at, line.date());
        statement.setLong(++at, line.amountPence());
        statement.setString(++at, line.nature().name());
        statement.setString(++at, line.standing().name());
        statement.setString(++at, line.scheme().orElse(null));
        statement.setString(++at, line.contributor().orElse(null));
        statement.setString(++at, line.reference());
        statement.setString(++at, line.transaction());
        statement.setString(++at, line.party());
        statement.setString(++at, line.narrative());
        statement.setString(++at, line.code());
        statement.setString(++at, line.account());
        statement.setInt(++at, line.disputed() ? 1 : 0);
        statement.setString(++at, line.key().isEmpty() ? null : line.key());
    }
}
