package org.pooledfund.lineage;

import java.util.function.Consumer;
import org.pooledfund.extract.LedgerLine;

/** The lines of a file in their order, as often as they are asked for. */
@FunctionalInterface
public interface LineSource {
    /** Hands over every line. */
    void forEach(Consumer<LedgerLine> sink);
}
