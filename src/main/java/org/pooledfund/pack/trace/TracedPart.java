package org.pooledfund.pack.trace;

import java.util.Optional;
import org.pooledfund.pack.LineFilter;
import org.pooledfund.pack.Part;

/** One part of a figure, as a pack's workbook has it. */
public record TracedPart(Part.Kind kind, String from, String rule, String clause, long pence) {
    /** The lines it is the sum of, if it is one of lines. */
    public Optional<LineFilter> lines() {
        return kind.isLines() ? Optional.of(LineFilter.parse(from)) : Optional.empty();
    }
}
