package org.pooledfund.sample;

import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Hands out sums of money that all lie apart, so that an amount alone tells its invoice, even
 * within
 * the fund's tolerance for a line.
 */
final class Amounts {
    private static final long APART_PENCE = 10;

    private final NavigableSet<Long> taken = new TreeSet<>();

    /** The first free amount from this one upwards; the result is taken from now on. */
    long from(long wishedPence) {
        long amount = Math.max(wishedPence, APART_PENCE + 1);
        while (!taken.subSet(amount - APART_PENCE, true, amount + APART_PENCE, true)
                .isEmpty()) {
            amount += APART_PENCE + 1;
        }
        taken.add(amount);
        return amount;
    }

    /** A free amount between two numbers of pounds, or just above. */
    long between(Dice dice, int lowPounds, int highPounds) {
        return from(dice.between(lowPounds * 100L, highPounds * 100L));
    }

    /** Keeps others away from an amount that follows from one handed out. */
    void reserve(long pence) {
        taken.add(Math.abs(pence));
    }
}
