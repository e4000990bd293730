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

    private final Counts amounts;
    private final long[][] cells = new long[OCTAVES][ROUND.length];
    private final long total;

    Rarity(Lines left, Lines right) {
        amounts = new Counts(Math.max(left.size(), right.size()));
        add(left);
        add(right);
        total = (long) left.size() + right.size();
    }

    private void add(Lines lines) {
        for (int line = 0; line < lines.size(); line++) {
            long amount = Math.abs(lines.amount(line));
            amounts.add(amount);
            cells[octave(amount)][roundness(amount)]++;
        }
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
        return amounts.of(Math.abs(amount));
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
