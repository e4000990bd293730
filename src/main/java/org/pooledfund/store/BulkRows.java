package org.pooledfund.store;

import java.sql.Statement;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows stored by MySQL's LOAD DATA LOCAL, several times faster than inserts. */
final class BulkRows implements RowSink {
    private static final int BLOCK = 50_000;
    private static final int BYTES_A_ROW = 96;

    private final JdbcTemplate jdbc;
    private final Consumer<Runnable> storing;
    private final String sql;
    private Encoded text = new Encoded(BYTES_A_ROW);
    private int rows;

    BulkRows(JdbcTemplate jdbc, Consumer<Runnable> storing, String statement) {
        this.jdbc = jdbc;
        this.storing = storing;
        this.sql = Sql.of(statement);
    }

    @Override
    public RowSink number(long value) {
        text.number(value);
        return this;
    }

    @Override
    public RowSink text(String value) {
        text.text(value);
        return this;
    }

    @Override
    public RowSink nothing() {
        text.nothing();
        return this;
    }

    @Override
    public void end() {
        text.end();
        if (++rows == BLOCK) {
            send();
        }
    }

    @Override
    public void send() {
        if (rows > 0) {
            Encoded block = text;
            int expected = rows;
            storing.accept(() -> jdbc.execute((Statement statement) -> {
                BulkLoad.whole(statement, sql, block, expected);
                return true;
            }));
            text = new Encoded(BLOCK * BYTES_A_ROW);
            rows = 0;
        }
    }
}
