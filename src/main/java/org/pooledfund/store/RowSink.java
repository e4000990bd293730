package org.pooledfund.store;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes rows cell by cell, in the order of a statement's columns, and stores them in blocks, in the
 * transaction of the caller.
 */
interface RowSink {
    /** The fastest safe way to store rows in a database: {@code load-} or {@code insert-rows}. */
    static RowSink of(JdbcTemplate jdbc, Dialect dialect, String rows) {
        return of(jdbc, dialect, Runnable::run, rows);
    }

    /**
     * The same, with the storing left to somebody else.
     *
     * @param storing given each block's, in order, to be run in the thread of the transaction
     */
    static RowSink of(JdbcTemplate jdbc, Dialect dialect, Consumer<Runnable> storing, String rows) {
        return dialect.bulkLoad()
                ? new BulkRows(jdbc, storing, "load-" + rows)
                : new BatchRows(jdbc, storing, "insert-" + rows);
    }

    /** One more cell. */
    RowSink number(long value);

    /** One more cell. */
    RowSink text(String value);

    /** One more cell, that is null. */
    RowSink nothing();

    /** One more cell. */
    default RowSink numberOrNothing(@Nullable Integer value) {
        return value == null ? nothing() : number(value);
    }

    /** Ends the row. */
    void end();

    /** Stores what has not been stored yet. */
    void send();
}
