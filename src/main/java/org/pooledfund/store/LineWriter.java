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
    void write(long extractId, List<LedgerLine> lines);
}
