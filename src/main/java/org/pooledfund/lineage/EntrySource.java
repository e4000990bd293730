package org.pooledfund.lineage;

import java.util.function.Consumer;
import org.pooledfund.extract.Entry;

/** Lines of several files that count now, as often as they are asked for. */
@FunctionalInterface
public interface EntrySource {
    /** Hands over every line, in the order of the files and of the lines in them. */
    void forEach(Consumer<Entry> sink);
}
