package org.pooledfund.sample;

import java.util.List;
import java.util.Random;

/**
 * Seeded chance. It uses only what {@link Random} specifies to the bit, so that a seed gives the
 * same on every machine and Java version.
 */
final class Dice {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;

    private Dice(Random random) {
        this.random = random;
    }

    /** Dice of their own for one purpose, so that a change in one part leaves the others alone. */
    static Dice of(long seed, String purpose) {
        long mixed = (seed + 1) * SPREAD ^ purpose.hashCode() * SPREAD;
        return new Dice(new Random(mixed ^ (mixed >>> 29)));
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From the one to the other, both included. */
    long between(long low, long high) {
        return low + below(Math.toIntExact(high - low + 1));
    }

    /** True so many times in a hundred. */
    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}
