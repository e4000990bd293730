package org.pooledfund.matching;

import org.pooledfund.extract.ControlTotals;
import org.pooledfund.extract.EntryId;
import org.pooledfund.match.Lines;
import org.pooledfund.match.Trait;

/**
 * What is compared: one partner's lines of one flow with the pool's, amounts as the partner sees
 * them.
 *
 * @param own the partner's ledger
 * @param pool the pool's, its lines built with the same texts
 */
public record Comparison(String partner, Flow flow, Ledger own, Ledger pool, LineBook book) {

    /**
     * One side.
     *
     * @param lines those that are compared, and those on codes outside the pool, marked: the
     *     matching looks into them for what is missing, but they are no part of the comparison
     * @param ids where they stand in what was loaded
     * @param loaded rows and pence that are compared, counted as they came
     */
    public record Ledger(Lines lines, EntryIds ids, ControlTotals loaded) {
        EntryId id(int line) {
            return ids.get(lines.arrival(line));
        }
    }

    /** One side. */
    public Ledger ledger(Side side) {
        return side == Side.PARTNER ? own : pool;
    }

    /** The lines of a side. */
    public Lines lines(Side side) {
        return ledger(side).lines();
    }

    /** Where a line stands in what was loaded. */
    public EntryId id(Side side, int line) {
        return ledger(side).id(line);
    }

    /** How many lines are compared. */
    public long rows() {
        return own.loaded().rows() + pool.loaded().rows();
    }

    boolean isOutside(Side side, int line) {
        return lines(side).has(line, Trait.OUTSIDE_POOL);
    }

    Item item(Side side, int line) {
        return book.item(side, ledger(side), line);
    }
}
