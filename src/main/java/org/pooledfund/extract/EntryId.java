package org.pooledfund.extract;

import java.util.Comparator;

/**
 * The identity of a stored ledger line: the extract it came with and its line there.
 *
 * @param extract the number the store gave the extract, in the order of loading
 * @param line counted from 1
 */
public record EntryId(long extract, long line) implements Comparable<EntryId> {
    private static final Comparator<EntryId> ORDER =
            Comparator.comparingLong(EntryId::extract).thenComparingLong(EntryId::line);

    @Override
    public int compareTo(EntryId other) {
        return ORDER.compare(this, other);
    }
}
