package org.pooledfund.pack.trace;

import java.util.Map;
import org.pooledfund.pack.LineMark;

/**
 * A ledger line as a pack's workbook lists it.
 *
 * @param values by the title of their column
 */
public record TracedLine(Map<String, String> values, long pence) {
    public TracedLine {
        values = Map.copyOf(values);
    }

    /** What it can be picked by. */
    public String mark(LineMark mark) {
        return value(mark.title());
    }

    /** The value of a column; blank if it has none. */
    public String value(String title) {
        return values.getOrDefault(title, "");
    }
}
