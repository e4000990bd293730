package org.pooledfund.match;

/** What is known of open lines that are in no group. */
final class OpenType {
    private final Wording wording;
    private final Found found;
    private final Bounds bounds;
    private final Nearby nearby;

    OpenType(Wording wording, Found found, Bounds bounds, Nearby nearby) {
        this.wording = wording;
        this.found = found;
        this.bounds = bounds;
        this.nearby = nearby;
    }

    /**
     * Of one line.
     *
     * @param miss the line of the other side that came nearest; -1 if none is alike
     */
    Difference of(Side side, int line, int miss) {
        Lines lines = wording.lines(side);
        if (lines.has(line, Trait.DISPUTED)) {
            return Difference.DISPUTED;
        }
        if (lines.has(line, Trait.CLIENT_INCOME)) {
            return Difference.CLIENT_INCOME;
        }
        if (lines.has(line, Trait.ACCRUAL)) {
            return Difference.ACCRUAL_NOT_REVERSED;
        }
        if (bounds.isHard(side, line)) {
            return Difference.BEYOND_LIMIT;
        }
        if (found.isAside(side, line)) {
            return Difference.DUPLICATE;
        }
        if (miss >= 0 && nearby.isOneReference(line, miss)) {
            return byReference(side, line, miss);
        }
        if (lines.has(line, Trait.PRIOR_YEAR)) {
            return Difference.PRIOR_PERIOD;
        }
        if (lines.has(line, Trait.UNMAPPED)) {
            return Difference.UNMAPPED;
        }
        return side == Side.LEFT ? Difference.MISSING_ON_RIGHT : Difference.MISSING_ON_LEFT;
    }

    private Difference byReference(Side side, int line, int miss) {
        long own = wording.lines(side).amount(line);
        long other = wording.lines(side.other()).amount(miss);
        if (!NearestMiss.isTaken(found, side.other(), miss)) {
            return Difference.UNEXPLAINED;
        }
        return own == other
                ? Difference.DUPLICATE
                : own == -other ? Difference.REVERSAL : Difference.UNEXPLAINED;
    }
}
