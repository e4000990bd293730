package org.pooledfund.extract;

/** Rows counted and their amounts added up. */
public record ControlTotals(long rows, long pence) {
    /** Nothing yet. */
    public static final ControlTotals NONE = new ControlTotals(0, 0);

    /** With one more row. */
    public ControlTotals plus(long amountPence) {
        return new ControlTotals(Math.addExact(rows, 1), Math.addExact(pence, amountPence));
    }

    /** Both together. */
    public ControlTotals plus(ControlTotals other) {
        return new ControlTotals(
                Math.addExact(rows, other.rows), Math.addExact(pence, other.pence));
    }
}
