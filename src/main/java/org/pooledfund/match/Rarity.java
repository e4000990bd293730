package org.pooledfund.match;

/**
 * How likely an unrelated line is to have an amount, from the amounts of both sides: how often it
 * comes besides the pair in question, or else how densely amounts of its size and roundness lie.
 */
final class Rarity {
    private static final int OCTAVES = Long.SIZE;
    private static final long[] ROUND = {10_000, 1_000, 100, 10, 1};
    private static final double[] SHARE = {0.0001, 0.0009, 0.009, 0.09, 0.9};
    private static final int PAIR = 2;

    /** Amounts are counted apart by their last bit. */
    private static final int PARTS = 2;

    private final Counts[] amounts = new Counts[PARTS];
    private final long[][] cells = new long[OCTAVES][ROUND.length];
    private final long total;

    Rarity(Lines left, Lines right, Workers workers) {
        long[][][] counted = new long[PARTS][OCTAVES][ROUND.length];
        workers.share(PARTS, () -> part -> {
            amounts[part] = new Counts(Math.max(left.size(), right.size()) / PARTS);
            add(left, part, counted[part]);
            add(right, part, counted[part]);
        });
        for (int octave = 0; octave < OCTAVES; octave++) {
            for (int round = 0; round < ROUND.length; round++) {
                cells[octave][round] = counted[0][octave][round] + counted[1][octave][round];
            }
        }
        total = (long) left.size() + right.size();
    }

    private void add(Lines lines, int part, long[][] counted) {
        Counts own = amounts[part];
        for (int line = 0; line < lines.size(); line++) {
            long amount = Math.abs(lines.amount(line));
            if (part(amount) == part) {
                own.add(amount);
                counted[octave(amount)][roundness(amount)]++;
            }
        }
    }

    private static int part(long amount) {
        return (int) amount & PARTS - 1;
    }

    private static int octave(long amount) {
        return amount == 0 ? 0 : Long.SIZE - 1 - Long.numberOfLeadingZeros(amount);
    }

    private static int roundness(long amount) {
        int at = 0;
        while (amount % ROUND[at] != 0) {
            at++;
        }
        return at;
    }

    /** How many lines have an amount, without its sign. */
    int count(long amount) {
        long size = Math.abs(amount);
        return amounts[part(size)].of(size);
    }

    /** The chance that an unrelated line has an amount. */
    double chance(long amount) {
        long size = Math.abs(amount);
        int octave = octave(size);
        int roundness = roundness(size);
        double others = Math.max(0, count(amount) - PAIR);
        double points = Math.max(1, (double) (1L << octave) * SHARE[roundness]);
        double density = Math.max(0, cells[octave][roundness] - PAIR) / points;
        return (others + density) / Math.max(1, total);
    }
}
