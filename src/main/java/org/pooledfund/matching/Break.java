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

    /** What is at stake: the larger of its two sides, amounts without their signs. */
    public long grossPence() {
        long partner = 0;
        long pool = 0;
        for (Item item : items) {
            long amount = Math.abs(item.pence());
            partner = Math.addExact(partner, item.side() == Side.PARTNER ? amount : 0);
            pool = Math.addExact(pool, item.side() == Side.POOL ? amount : 0);
        }
        return Math.max(partner, pool);
    }
}
