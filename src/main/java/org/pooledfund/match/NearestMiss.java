package org.pooledfund.match;

import java.util.List;

/**
 * Finds, for open lines of one side, the line of the other side that came nearest to a match.
 */
final class NearestMiss {
    private final Wording wording;
    private final Found found;
    private final Side side;
    private final Nearby nearby;
    private final List<Failures> rules;
    private final int[] near = new int[Nearby.MOST];
    private int bestLine;
    private int bestRule;
    private int bestWeight;

    NearestMiss(Wording wording, Found found, Nearby nearby) {
        this.wording = wording;
        this.found = found;
        this.nearby = nearby;
        side = nearby.side();
        rules = wording.pairRules().stream()
                .map(rule -> new Failures(wording, rule))
                .toList();
    }

    /** Whether a line is one of those sought; false if nothing is alike. */
    boolean find(int line) {
        bestLine = -1;
        int count = nearby.of(line, near);
        for (int at = 0; at < count; at++) {
            look(line, near[at]);
        }
        return bestLine >= 0;
    }

    /** The line of the other side that was found. */
    int line() {
        return bestLine;
    }

    /** By which rule of pairs. */
    int rule() {
        return bestRule;
    }

    private void look(int line, int other) {
        int taken = isTaken(found, side.other(), other) ? 1 : 0;
        boolean isLeft = side == Side.LEFT;
        for (int at = 0; at < rules.size(); at++) {
            Failures rule = rules.get(at);
            int limit = bestLine < 0 ? Integer.MAX_VALUE : bestWeight;
            long failed = rule.of(isLeft ? line : other, isLeft ? other : line, limit);
            int weight = rule.weight(failed) + taken;
            if (bestLine < 0
                    || weight < bestWeight
                    || weight == bestWeight && other != bestLine && isNearer(line, other)) {
                bestLine = other;
                bestRule = at;
                bestWeight = weight;
            }
        }
    }

    private boolean isNearer(int line, int other) {
        Lines own = wording.lines(side);
        Lines others = wording.lines(side.other());
        long units = Math.abs(own.amount(line) - others.amount(other));
        long bestUnits = Math.abs(own.amount(line) - others.amount(bestLine));
        if (units != bestUnits) {
            return units < bestUnits;
        }
        int days = Math.abs(own.epochDay(line) - others.epochDay(other));
        int bestDays = Math.abs(own.epochDay(line) - others.epochDay(bestLine));
        return days != bestDays ? days < bestDays : other < bestLine;
    }

    /** Whether a line is closed. */
    static boolean isTaken(Found found, Side side, int line) {
        int group = found.groupOf(side, line);
        return group >= 0 && found.status(group).closes();
    }
}
