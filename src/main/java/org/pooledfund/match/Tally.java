package org.pooledfund.match;

import org.pooledfund.match.Conservation.Amount;

/** Counts where the units of both sides went, and fails if one is lost. */
final class Tally {
    private final Part leftPart;
    private final Part rightPart;

    private Tally(Part leftPart, Part rightPart) {
        this.leftPart = leftPart;
        this.rightPart = rightPart;
    }

    static Tally of(Found found, Lines left, Lines right) {
        Tally tally = new Tally(new Part(left), new Part(right));
        for (int group = 0; group < found.size(); group++) {
            if (found.status(group).closes()) {
                tally.close(found.what(group), found.left(group), found.right(group));
            }
        }
        tally.leftPart.countOpen(found, Side.LEFT);
        tally.rightPart.countOpen(found, Side.RIGHT);
        tally.verify();
        return tally;
    }

    private void close(Found.What what, int[] left, int[] right) {
        long leftUnits = leftPart.total(left);
        long rightUnits = rightPart.total(right);
        if (Math.subtractExact(leftUnits, rightUnits) != what.difference()) {
            throw new IllegalStateException(
                    "a group of rule " + what.rule() + " says it differs by " + what.difference()
                            + ", but its lines are " + leftUnits + " and " + rightUnits);
        }
        if (left.length == 0 || right.length == 0) {
            (right.length == 0 ? leftPart : rightPart).net(left.length + right.length);
            return;
        }
        boolean leftHasMore = Math.abs(leftUnits) > Math.abs(rightUnits);
        long common = leftHasMore ? rightUnits : leftUnits;
        leftPart.match(left.length, common, leftUnits - common, what.carried());
        rightPart.match(right.length, common, rightUnits - common, what.carried());
    }

    private void verify() {
        for (Side side : Side.values()) {
            if (!conservation(side).holds()) {
                throw new IllegalStateException(
                        "the units of the " + side + " side do not add up: " + conservation(side));
            }
        }
        if (leftPart.matched.units() != rightPart.matched.units()) {
            throw new IllegalStateException("the matched units of the two sides differ: "
                    + leftPart.matched + " and " + rightPart.matched);
        }
    }

    Conservation conservation(Side side) {
        return side == Side.LEFT ? leftPart.conservation() : rightPart.conservation();
    }

    /** One side's. */
    private static final class Part {
        private static final Amount NOTHING = new Amount(0, 0);

        private final Lines lines;
        private final Amount loaded;
        private Amount matched = NOTHING;
        private Amount netted = NOTHING;
        private Amount tolerated = NOTHING;
        private Amount carried = NOTHING;
        private Amount open = NOTHING;

        Part(Lines lines) {
            this.lines = lines;
            long sum = 0;
            for (int line = 0; line < lines.size(); line++) {
                sum = Math.addExact(sum, lines.amount(line));
            }
            loaded = new Amount(lines.size(), sum);
        }

        long total(int[] of) {
            long total = 0;
            for (int line : of) {
                total = Math.addExact(total, lines.amount(line));
            }
            return total;
        }

        void net(int count) {
            netted = netted.plus(new Amount(count, 0));
        }

        void match(int count, long common, long rest, boolean isCarried) {
            matched = matched.plus(new Amount(count, common));
            if (isCarried) {
                carried = carried.plus(new Amount(0, rest));
            } else {
                tolerated = tolerated.plus(new Amount(0, rest));
            }
        }

        void countOpen(Found found, Side side) {
            for (int line = 0; line < lines.size(); line++) {
                int group = found.groupOf(side, line);
                if (group < 0 || !found.status(group).closes()) {
                    open = open.plus(new Amount(1, lines.amount(line)));
                }
            }
        }

        Conservation conservation() {
            return new Conservation(loaded, matched, netted, tolerated, carried, open);
        }
    }
}
