package org.pooledfund.store;

import java.util.List;
import org.pooledfund.extract.LedgerLine;

/** Stores blocks of ledger lines, in the transaction of the caller. */
public interface LineWriter {
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
