package org.pooledfund.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** Collects rows of one statement and stores them in blocks, or has them stored. */
final class Batch {
    private static final int BLOCK = 5000;

    private final JdbcTemplate jdbc;
    private final String sql;
    private final Consumer<Runnable> storing;
    private List<Object[]> rows = new ArrayList<>();

    /** Stores as it goes. */
    Batch(JdbcTemplate jdbc, String statement) {
        this(jdbc, Runnable::run, statement);
    }

    /**
     * Leaves the storing to somebody else.
     *
     * @param storing given each block's, in order
     */
    Batch(JdbcTemplate jdbc, Consumer<Runnable> storing, String statement) {
        this.jdbc = jdbc;
        this.storing = storing;
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
            List<Object[]> block = rows;
            rows = new ArrayList<>();
            storing.accept(() -> jdbc.batchUpdate(sql, block));
        }
    }
}
