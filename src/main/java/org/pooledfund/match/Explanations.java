package org.pooledfund.match;

import java.util.Optional;

/** Says of each open line why it is open. */
final class Explanations {
    private final Wording wording;
    private final Found found;
    private final Bounds bounds;
    private final NearestMiss leftMisses;
    private final NearestMiss rightMisses;

    Explanations(Wording wording, Found found, Bounds bounds) {
        this.wording = wording;
        this.found = found;
        this.bounds = bounds;
        leftMisses = new NearestMiss(wording, found, Side.LEFT);
        rightMisses = new NearestMiss(wording, found, Side.RIGHT);
    }

    /** Why a line is open; {@code groupNumber} is -1 if it is in no group. */
    Break of(Side side, int line, int groupNumber, String evidence) {
        long amount = wording.lines(side).amount(line);
        if (groupNumber >= 0) {
            Found.What what = found.what(found.groupOf(side, line));
            Difference type = what.type() == Difference.NONE ? Difference.UNEXPLAINED : what.type();
            return new Break(side, line, amount, type, groupNumber, evidence, "");
        }
        Optional<NearestMiss.Miss> miss = (side == Side.LEFT ? leftMisses : rightMisses).of(line);
        Difference type = type(side, line, miss);
        String bound = bounds.of(side, line);
        return new Break(
                side,
                line,
                amount,
                type,
                -1,
                bound.isEmpty() ? type.meaning() : type.meaning() + " " + bound + ".",
                miss.map(NearestMiss.Miss::words).orElse("nothing alike on the other side"));
    }

    private Difference type(Side side, int line, Optional<NearestMiss.Miss> miss) {
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
        if (miss.isPresent() && miss.get().isReference()) {
            return byReference(side, line, miss.get());
        }
        if (lines.has(line, Trait.PRIOR_YEAR)) {
            return Difference.PRIOR_PERIOD;
        }
        if (lines.has(line, Trait.UNMAPPED)) {
            return Difference.UNMAPPED;
        }
        return side == Side.LEFT ? Difference.MISSING_ON_RIGHT : Difference.MISSING_ON_LEFT;
    }

    private Difference byReference(Side side, int line, NearestMiss.Miss miss) {
        long own = wording.lines(side).amount(line);
        long other = wording.lines(side.other()).amount(miss.line());
        if (!miss.isTaken()) {
            return Difference.UNEXPLAINED;
        }
        return own == other
                ? Difference.DUPLICATE
                : own == -other ? Difference.REVERSAL : Difference.UNEXPLAINED;
    }
}
