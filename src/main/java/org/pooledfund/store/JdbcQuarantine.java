package org.pooledfund.store;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.pooledfund.extract.QuarantinedRow;
import org.pooledfund.extract.Rejection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that could not be read, kept as they came. */
public final class JdbcQuarantine {
    private static final int LONGEST_MESSAGE = 1000;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    public JdbcQuarantine(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** Keeps a block of rows. */
    public void write(long extractId, List<Rejection> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(Sql.of("insert-quarantined-row"), rows, rows.size(), (statement, row) -> {
            String message = row.finding().text();
            statement.setLong(1, extractId);
            statement.setLong(2, row.line());
            statement.setString(3, row.finding().problem().code());
            statement.setString(
                    4, message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)));
            if (row.amountPence().isPresent()) {
                statement.setLong(5, row.amountPence().get());
            } else {
                statement.setNull(5, Types.BIGINT);
            }
            statement.setString(6, row.raw());
        });
    }

    /** All rows of a fund in quarantine, by source, extract and line. */
    public List<QuarantinedRow> list(String fundId) {
        return client.sql(Sql.of("list-quarantined-rows"))
                .param("fundId", fundId)
                .query((row, n) -> new QuarantinedRow(
                        row.getString("source_id"),
                        row.getString("file_name"),
                        row.getLong("line_no"),
                        row.getString("message"),
                        Optional.ofNullable(row.getObject("amount_pence", Long.class)),
                        row.getString("raw_text")))
                .list();
    }
}
