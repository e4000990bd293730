package org.pooledfund.pack;

import java.util.List;

/**
 * A money cell of a pack with what it is made of.
 *
 * @param row the words at the head of its row, likewise column
 */
public record Figure(
        FigureId id, String table, String row, String column, long pence, List<Part> parts) {
    public Figure {
        parts = List.copyOf(parts);
    }

    /** Whether its parts are known and add up to it. */
    public boolean isTraced() {
        return !parts.isEmpty()
                && parts.stream().mapToLong(Part::pence).reduce(0, Math::addExact) == pence;
    }
}
