package org.pooledfund.store;

import java.util.List;
import org.pooledfund.extract.LedgerLine;

/**
 * Stores blocks of ledger lines. With the transaction of the caller, which holds their extract,
 * they come to count or are gone.
 */
public interface LineWriter {
    /**
     * Says, in the transaction of the caller, that the lines of an extract come next: the only one
     * of its fund that is being loaded.
     */
    default void begin(String fundId, long extractId) {}

    /** Says that all lines of an extract are stored, in the transaction of the caller. */
    default void end(long extractId) {}

    /**
     * Stores a block.
     *
     * @throws org.pooledfund.problem.ProblemException if not every line was stored as it is
     */
    default void write(long extractId, List<LedgerLine> lines) {
        prepare(extractId, lines).run();
    }

    /**
     * Does what can be done for a block without the database, in any thread.
     *
     * @return what is left to do, in the transaction: as {@link #write}
     */
    Runnable prepare(long extractId, List<LedgerLine> lines);
}
