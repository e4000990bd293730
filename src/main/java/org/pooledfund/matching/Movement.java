package org.pooledfund.matching;

import org.pooledfund.extract.ControlTotals;

/**
 * How a partner's open lines moved since the run before; amounts without signs, as they are now.
 * Brought forward is what is kept and what was cleared; carried forward is what is kept and what is
 * new.
 */
public record Movement(
        String partner, ControlTotals kept, ControlTotals fresh, ControlTotals cleared) {

    /** Open in the run before. */
    public ControlTotals broughtForward() {
        return kept.plus(cleared);
    }

    /** Open now. */
    public ControlTotals carriedForward() {
        return kept.plus(fresh);
    }

    /** Both together. */
    public Movement plus(Movement other) {
        return new Movement(
                partner,
                kept.plus(other.kept),
                fresh.plus(other.fresh),
                cleared.plus(other.cleared));
    }
}
