package org.pooledfund.match;

/**
 * How many subsets are expected to make a total by accident: how densely the sums of the same
 * amounts lie around it. Sums are counted within a quarter of the total on either side, the total
 * itself left out; one more is taken for granted, so that few amounts prove nothing. If all amounts
 * are round, sums can only be round, and lie the denser.
 */
final class SubsetChance {
    private static final long[] STEPS = {10_000, 5_000, 1_000, 500, 100, 50, 10, 5, 1};
    private static final int QUARTER = 4;
    private static final int FEWEST = 50;

    private SubsetChance() {}

    /**
     * The expected number.
     *
     * @param exact how many make the total, from one amount to another
     */
    static double expected(SubsetSearch search, long[] amounts, long from, long to, long exact) {
        long step = step(amounts);
        long middle = Math.abs(from + (to - from) / 2);
        long reach = Math.max(middle / QUARTER, FEWEST * step);
        double around = search.count(from - reach, to + reach) - exact + 1.0;
        double places = 2.0 * reach / step;
        double wanted = (to - from) / step + 1.0;
        return around * wanted / places;
    }

    private static long step(long[] amounts) {
        int at = 0;
        for (long amount : amounts) {
            while (amount % STEPS[at] != 0) {
                at++;
            }
        }
        return STEPS[at];
    }
}
