package org.pooledfund.matching;

import java.util.List;
import java.util.Optional;

/**
 * Lines that are open, and the likeliest reason.
 *
 * @param items of one side or of both, partner first; each line is in one break only
 * @param ageDays since the oldest of its documents
 * @param group number of the match that is suggested for them, see {@link Match#number}; -1 if none
 */
public record Break(Reason reason, List<Item> items, int ageDays, int group) {
    public Break {
        items = List.copyOf(items);
    }

    /**
     * Why lines are open.
     *
     * @param explanation in words, for the person who has to clear it
     * @param nearestMiss the line that came closest and what spoke against it; blank if a match is
     *     suggested
     * @param likelyScheme of a line on an unmapped code, if anything speaks for one
     */
    public record Reason(
            DifferenceType type,
            String explanation,
            String nearestMiss,
            Optional<String> likelyScheme) {}

    public DifferenceType type() {
        return reason.type();
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
