package org.pooledfund.measure;

import java.util.List;
import java.util.Random;

/** Seeded chance: only what {@link Random} specifies to the bit. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L ^ (seed >>> 31));
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From the one to the other, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** True so many times in a hundred. */
    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Amounts as ledgers have them: many small, few large, one in six a round sum. */
    long amountPence() {
        int magnitude = between(0, 3);
        long least = new long[] {2_000, 20_000, 100_000, 1_000_000}[magnitude];
        long most = new long[] {20_000, 100_000, 1_000_000, 8_000_000}[magnitude];
        long pence = least + random.nextInt((int) (most - least));
        return below(6) == 0 ? Math.max(2_500, pence / 2_500 * 2_500) : pence;
    }
}
