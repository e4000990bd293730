package org.pooledfund.pack.trace;

import java.util.List;
import org.pooledfund.pack.FigureId;

/** A figure as a pack's workbook has it, with its parts. */
public record TracedFigure(
        FigureId id, String table, String row, String column, long pence, List<TracedPart> parts) {
    public TracedFigure {
        parts = List.copyOf(parts);
    }

    /** Whether its parts add up to it. */
    public boolean addsUp() {
        return parts.stream().mapToLong(TracedPart::pence).reduce(0, Math::addExact) == pence;
    }
}
