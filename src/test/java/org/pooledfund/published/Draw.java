package org.pooledfund.published;

import java.util.List;
import java.util.Random;

/** What is drawn by chance, from a seed: shares, whole numbers, amounts in pence. */
final class Draw {
    private final Random random;

    Draw(long seed) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 41);
    }

    boolean percent(double share) {
        return random.nextDouble() * 100 < share;
    }

    /** From {@code low} to {@code high}, both possible. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** One of them, the first ones far more often, as a council's suppliers are. */
    <T> T often(List<T> all) {
        int low = Math.min(random.nextInt(all.size()), random.nextInt(all.size()));
        return all.get(Math.min(low, random.nextInt(all.size())));
    }

    /** Pence of an invoice: log-normal about £1,300, a part of them round. */
    long pence() {
        long pence = Math.max(90, Math.round(StrictMath.exp(11.8 + 1.55 * random.nextGaussian())));
        int kind = between(1, 100);
        if (kind <= 12) {
            return Math.max(5_000, pence / 5_000 * 5_000);
        }
        return kind <= 35 ? Math.max(100, pence / 100 * 100) : pence;
    }

    /** Days until the other side has it: mostly a week or two, with a long tail. */
    int delayDays() {
        int days = between(1, 5);
        while (days < 80 && random.nextInt(8) != 0) {
            days++;
        }
        return days;
    }

    /** Splits an amount into so many parts, none of them nothing. */
    long[] parts(long pence, int count) {
        long[] parts = new long[count];
        long rest = pence;
        for (int i = 0; i < count - 1; i++) {
            long share = Math.max(1, rest * between(15, 60) / 100);
            parts[i] = percent(50) ? Math.max(1, share / 100 * 100) : share;
            rest -= parts[i];
        }
        parts[count - 1] = rest;
        return parts;
    }
}
