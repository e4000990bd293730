package org.pooledfund.matching;

import java.util.List;

/**
 * Lines of both ledgers, or of one, that belong together.
 *
 * @param rule by which rule
 * @param type why the two sides differ, if they do: in amount or in period
 * @param items partner first, then pool
 * @param evidence what the match rests on, in words
 */
public record Match(
        String rule, Status status, DifferenceType type, List<Item> items, String evidence) {

    public Match {
        items = List.copyOf(items);
    }

    /** How sure it is. */
    public enum Status {
        CONFIRMED,
        /** Good evidence, but something speaks against it: a person should look. */
        SUGGESTED
    }

    /** Partner minus pool. */
    public long differencePence() {
        return items.stream().mapToLong(Item::differencePence).reduce(0, Math::addExact);
    }
}
