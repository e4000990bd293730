package org.pooledfund.match;

import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Who share work that falls into parts, each made by itself. What comes of it never depends on how
 * many there are.
 */
public interface Workers {
    /** Does one part after the other. */
    Workers ALONE = (parts, worker) -> {
        IntConsumer own = worker.get();
        for (int part = 0; part < parts; part++) {
            own.accept(part);
        }
    };

    /**
     * Does all parts of some work.
     *
     * @param parts how many there are
     * @param worker makes what does them, one for each who shares the work; asked before any part
     *     is begun, in the caller's thread
     */
    void share(int parts, Supplier<? extends IntConsumer> worker);
}
