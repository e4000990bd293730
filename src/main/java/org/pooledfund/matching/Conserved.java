package org.pooledfund.matching;

import org.pooledfund.extract.ControlTotals;

/**
 * Where the lines and pence of one side of a comparison went, as the partner sees them. Whatever is
 * loaded is in exactly one part.
 *
 * @param loaded counted as the lines came
 * @param matched the same amount on both sides
 * @param netted lines that cancel out on this side
 * @param tolerated differences that rules allow, on the side that has more; no lines of their own
 * @param open in breaks
 */
public record Conserved(
        ControlTotals loaded,
        ControlTotals matched,
        ControlTotals netted,
        ControlTotals tolerated,
        ControlTotals open) {

    /** What the parts add up to. */
    public ControlTotals parts() {
        return matched.plus(netted).plus(tolerated).plus(open);
    }

    /** Whether the parts are the whole. */
    public boolean holds() {
        return loaded.equals(parts());
    }
}
