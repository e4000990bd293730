package org.pooledfund.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says of each open line why it is open. */
final class Explanations {
    private final Wording wording;
    private final Found found;
    private final Bounds bounds;
    private final Misses leftMisses;
    private final Misses rightMisses;
    private final List<Failures> rules;

    Explanations(Wording wording, Found found, Bounds bounds, Order order) {
        this.wording = wording;
        this.found = found;
        this.bounds = bounds;
        leftMisses = misses(Side.LEFT, order.openLeft());
        rightMisses = misses(Side.RIGHT, order.openRight());
        rules = wording.pairRules().stream()
                .map(rule -> new Failures(wording, rule))
                .toList();
    }

    private Misses misses(Side side, int[] open) {
        int[] alone = Arrays.stream(open)
                .filter(line -> found.groupOf(side, line) < 0)
                .toArray();
        return Misses.of(wording, found, side, alone);
    }

    /** What is known of an open line. */
    Difference type(Side side, int line) {
        int group = found.groupOf(side, line);
        if (group < 0) {
            return alone(side, line);
        }
        Difference type = found.what(group).type();
        return type == Difference.NONE ? Difference.UNEXPLAINED : type;
    }

    /** Why a line is open that is in no group. */
    Break of(Side side, int line) {
        Difference type = alone(side, line);
        String bound = bounds.of(side, line);
        return new Break(
                side,
                line,
                wording.lines(side).amount(line),
                type,
                -1,
                bound.isEmpty() ? type.meaning() : type.meaning() + " " + bound + ".",
                miss(side, line));
    }

    private Difference alone(Side side, int line) {
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
        Misses misses = misses(side);
        int miss = misses.line(line);
        if (miss >= 0 && misses.isOneReference(line, miss)) {
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

    private Misses misses(Side side) {
        return side == Side.LEFT ? leftMisses : rightMisses;
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

    private String miss(Side side, int line) {
        int miss = misses(side).line(line);
        if (miss < 0) {
            return "nothing alike on the other side";
        }
        Failures rule = rules.get(misses(side).rule(line));
        int left = side == Side.LEFT ? line : miss;
        int right = side == Side.LEFT ? miss : line;
        String words = new FailureWords(wording, rule, left, right)
                .of(rule.of(left, right, Integer.MAX_VALUE));
        List<String> against = new ArrayList<>();
        if (!words.isEmpty()) {
            against.add(words);
        }
        Side other = side.other();
        if (NearestMiss.isTaken(found, other, miss)) {
            int group = found.groupOf(other, miss);
            int[] with = side == Side.LEFT ? found.left(group) : found.right(group);
            against.add(
                    with.length == 0
                            ? "it is netted"
                            : "it is matched with " + wording.names(side, with));
        }
        if (against.isEmpty()) {
            against.add("another answer is as good or better");
        }
        return wording.line(other, miss) + " by rule " + rule.rule().name() + ": "
                + String.join("; ", against);
    }
}
