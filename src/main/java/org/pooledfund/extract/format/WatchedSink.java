package org.pooledfund.extract.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a failure of whoever takes the rows from one of the libraries over a bad workbook. */
final class WatchedSink implements Rows.Sink {
    private final Rows.Sink sink;
    private @Nullable RuntimeException failure;

    WatchedSink(Rows.Sink sink) {
        this.sink = sink;
    }

    @Override
    public void row(long line, List<String> cells) {
        try {
            sink.row(line, cells);
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    /** Whether it was the taker who failed so. */
    boolean threw(RuntimeException e) {
        return e == failure;
    }
}
