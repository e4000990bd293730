package org.pooledfund.store;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Collects rows of one statement and sends them in blocks. */
final class Batch {
    private static final int BLOCK = 5000;

    private final JdbcTemplate jdbc;
    private final String sql;
    private final List<Object[]> rows = new ArrayList<>();

    Batch(JdbcTemplate jdbc, String statement) {
        this.jdbc = jdbc;
        this.sql = Sql.of(statement);
    }

    void add(@org.jspecify.annotations.Nullable Object... values) {
        rows.add(values);
        if (rows.size() == BLOCK) {
            send();
        }
    }

    void send() {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows);
            rows.clear();
        }
    }
}
