package org.pooledfund.matching;

import org.pooledfund.extract.ControlTotals;

/** Adds up where the lines of a comparison went. */
final class Tally {
    private final Comparison comparison;
    private final Part own = new Part();
    private final Part pool = new Part();

    Tally(Comparison comparison) {
        this.comparison = comparison;
    }

    private static final class Part {
        private ControlTotals matched = ControlTotals.NONE;
        private ControlTotals netted = ControlTotals.NONE;
        private ControlTotals tolerated = ControlTotals.NONE;
        private ControlTotals open = ControlTotals.NONE;
    }

    /** Takes lines that are closed. */
    void add(Match match) {
        long ownPence = match.pence(Side.PARTNER);
        long poolPence = match.pence(Side.POOL);
        int ownLines = match.lines(Side.PARTNER).length;
        int poolLines = match.lines(Side.POOL).length;
        if (ownLines == 0 || poolLines == 0) {
            own.netted = own.netted.plus(new ControlTotals(ownLines, ownPence));
            pool.netted = pool.netted.plus(new ControlTotals(poolLines, poolPence));
            return;
        }
        long same = Math.abs(ownPence) < Math.abs(poolPence) ? ownPence : poolPence;
        match(own, ownLines, same, ownPence - same);
        match(pool, poolLines, same, poolPence - same);
    }

    private static void match(Part part, int lines, long same, long more) {
        part.matched = part.matched.plus(new ControlTotals(lines, same));
        part.tolerated = part.tolerated.plus(new ControlTotals(0, more));
    }

    /** Takes lines that are open. */
    void add(Break found) {
        for (Item item : found.items()) {
            Part part = part(item.side());
            part.open = part.open.plus(item.pence());
        }
    }

    private Part part(Side side) {
        return side == Side.PARTNER ? own : pool;
    }

    Conserved of(Side side) {
        Part part = part(side);
        return new Conserved(
                comparison.ledger(side).loaded(),
                part.matched,
                part.netted,
                part.tolerated,
                part.open);
    }
}
