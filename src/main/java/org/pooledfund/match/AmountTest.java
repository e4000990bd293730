package org.pooledfund.match;

import java.util.List;
import org.pooledfund.match.Amounts.Base;

/** Whether two amounts compare as a rule wants. */
final class AmountTest {
    private static final long WHOLE = 10_000;
    private static final long PERCENT = 100;

    private AmountTest() {}

    static boolean allows(Amounts amounts, long left, long right) {
        return switch (amounts) {
            case Amounts.Equal equal -> left == right;
            case Amounts.Any any -> true;
            case Amounts.Opposite opposite -> left == -right;
            case Amounts.Within within ->
                within.bound().allows(Math.abs(left - right), within.units());
            case Amounts.Percent percent ->
                percent.bound()
                        .allows(
                                Math.multiplyExact(Math.abs(left - right), WHOLE),
                                Math.multiplyExact(base(percent.base(), left, right), (long)
                                        percent.tenThousandths()));
            case Amounts.AnyOf anyOf -> anyAllows(anyOf.bounds(), left, right);
            case Amounts.Ratio ratio -> isGross(left, right, ratio) || isGross(right, left, ratio);
            case Amounts.Residual residual -> leavesResidual(residual.larger(), left, right);
        };
    }

    private static boolean anyAllows(List<Amounts> bounds, long left, long right) {
        for (Amounts bound : bounds) {
            if (allows(bound, left, right)) {
                return true;
            }
        }
        return false;
    }

    private static long base(Base base, long left, long right) {
        long a = Math.abs(left);
        long b = Math.abs(right);
        return switch (base) {
            case LEFT -> a;
            case RIGHT -> b;
            case LARGER -> Math.max(a, b);
            case SMALLER -> Math.min(a, b);
        };
    }

    /** VAT is rounded to half a unit; the documents may be some units off that. */
    private static boolean isGross(long gross, long net, Amounts.Ratio ratio) {
        long exact = Math.multiplyExact(net, PERCENT + ratio.percent());
        long off = Math.abs(Math.multiplyExact(gross, PERCENT) - exact);
        return net != 0 && off <= PERCENT * ratio.units() + PERCENT / 2;
    }

    private static boolean leavesResidual(Base larger, long left, long right) {
        if (Long.signum(left) != Long.signum(right)) {
            return false;
        }
        long more = Math.abs(left) - Math.abs(right);
        return switch (larger) {
            case LEFT -> more >= 0;
            case RIGHT -> more <= 0;
            case LARGER, SMALLER -> true;
        };
    }

    /** How far from an amount the other one can be at most; more than any amount if anywhere. */
    static long reach(Amounts amounts, long amount) {
        return switch (amounts) {
            case Amounts.Equal equal -> 0;
            case Amounts.Within within -> within.units();
            case Amounts.Percent percent -> {
                long part = percent.tenThousandths();
                yield part >= WHOLE
                        ? 4 * LinesBuilder.LARGEST
                        : Math.abs(amount) * part / (WHOLE - part) + 1;
            }
            case Amounts.AnyOf anyOf ->
                anyOf.bounds().stream()
                        .mapToLong(bound -> reach(bound, amount))
                        .max()
                        .orElse(0);
            case Amounts.Ratio ratio ->
                Math.abs(amount) * ratio.percent() / PERCENT + 2 * ratio.units() + 2;
            case Amounts.Any any -> 4 * LinesBuilder.LARGEST;
            case Amounts.Opposite opposite -> 4 * LinesBuilder.LARGEST;
            case Amounts.Residual residual -> 4 * LinesBuilder.LARGEST;
        };
    }
}
