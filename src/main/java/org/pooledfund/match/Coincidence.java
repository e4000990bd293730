package org.pooledfund.match;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How many accidental partners a line is expected to find by a rule: the lines of the other side
 * that fulfil everything but the amount, times the {@link Rarity} of the amount.
 */
final class Coincidence {
    private final Rule rule;
    private final Supplier<Rarity> rarity;
    private final Key key;
    private final Lines second;
    private @Nullable Surroundings known;

    Coincidence(Rule rule, Supplier<Rarity> rarity, Key key, Lines second) {
        this.rule = rule;
        this.rarity = rarity;
        this.key = key;
        this.second = second;
    }

    /** What the lines are like, counted when it is first asked for. */
    private record Surroundings(Counts partners, double window, Rarity rarity) {}

    /** Counts what the lines are like: several threads may then ask of lines that are spelled. */
    void prepare() {
        surroundings();
    }

    private Surroundings surroundings() {
        Surroundings surroundings = known;
        if (surroundings == null) {
            Counts partners = new Counts(0);
            for (int line = 0; !key.isEmpty() && line < second.size(); line++) {
                partners.add(key.hash(false, line));
            }
            surroundings =
                    new Surroundings(partners, window(rule.tests().days(), second), rarity.get());
            known = surroundings;
        }
        return surroundings;
    }

    private static double window(Days days, Lines lines) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int line = 0; line < lines.size(); line++) {
            first = Math.min(first, lines.epochDay(line));
            last = Math.max(last, lines.epochDay(line));
        }
        double span = Math.max(1.0, (double) last - first + 1);
        double inside = days.direction() == Days.Direction.EITHER
                ? 2.0 * days.limit() + 1
                : days.limit() + 1.0;
        return Math.min(1, inside / span);
    }

    /** The expected number of accidental partners of a line of the first side. */
    double expected(int first, long amount) {
        Surroundings surroundings = surroundings();
        double candidates =
                key.isEmpty() ? second.size() : surroundings.partners.of(key.hash(true, first));
        return candidates * surroundings.window * surroundings.rarity.chance(amount);
    }

    /** Whether so few are expected that the rule may confirm. */
    boolean isUnlikely(double expected) {
        return expected * rule.verdict().oneIn() < 1;
    }
}
