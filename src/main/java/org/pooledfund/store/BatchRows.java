package org.pooledfund.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows stored by batches of prepared inserts: works on every database. */
final class BatchRows implements RowSink {
    private final Batch batch;
    private final List<@Nullable Object> row = new ArrayList<>();

    BatchRows(JdbcTemplate jdbc, Consumer<Runnable> storing, String statement) {
        this.batch = new Batch(jdbc, storing, statement);
    }

    @Override
    public RowSink number(long value) {
        row.add(value);
        return this;
    }

    @Override
    public RowSink text(String value) {
        row.add(value);
        return this;
    }

    @Override
    public RowSink nothing() {
        row.add(null);
        return this;
    }

    @Override
    public void end() {
        batch.add(row.toArray());
        row.clear();
    }

    @Override
    public void send() {
        batch.send();
    }
}
