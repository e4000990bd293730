package org.pooledfund.matching;

import java.util.List;

/**
 * Lines that could not be matched, and the likeliest reason.
 *
 * @param items of one side or of both; each line is in one break only
 * @param ageDays since the oldest of its documents
 * @param explanation in words, for the person who has to clear it
 */
public record Break(DifferenceType type, List<Item> items, int ageDays, String explanation) {
    public Break {
        items = List.copyOf(items);
    }

    /** Partner minus pool. */
    public long differencePence() {
        return items.stream().mapToLong(Item::differencePence).reduce(0, Math::addExact);
    }

    /** All its amounts without their signs: what is at stake. */
    public long grossPence() {
        return items.stream().mapToLong(item -> Math.abs(item.pence())).reduce(0, Math::addExact);
    }
}
