package org.pooledfund.matching;

import java.util.List;
import org.pooledfund.calendar.Period;

/**
 * The reconciliation statement of one partner, flow and period: from the partner's balance through
 * the reconciling items to the pool's.
 */
public record Statement(
        String partner,
        Flow flow,
        Period period,
        long partnerPence,
        List<Line> lines,
        long poolPence) {

    public Statement {
        lines = List.copyOf(lines);
    }

    /**
     * One kind of reconciling item.
     *
     * @param count how many matches or breaks
     * @param pence what they add to partner minus pool
     */
    public record Line(DifferenceType type, int count, long pence) {}

    /** What is left when all is explained: nil, or the statement does not close. */
    public long differencePence() {
        long explained = lines.stream().mapToLong(Line::pence).reduce(0, Math::addExact);
        return Math.subtractExact(Math.subtractExact(partnerPence, explained), poolPence);
    }
}
