package org.pooledfund.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Sums of money as whole pence in a {@code long}. It is not a currency type: everything in a pooled
 * fund is in pounds sterling.
 */
public final class Pence {
    private static final int PLACES = 2;
    private static final int SHORTEST = 3;
    private static final int GROUP = 3;

    private Pence() {}

    /**
     * The pence in an amount of pounds.
     *
     * @throws ArithmeticException if the amount has a fraction of a penny or does not fit
     */
    public static long ofPounds(BigDecimal pounds) {
        return pounds.movePointRight(2).longValueExact();
    }

    /** The pence nearest to an amount of pounds, halves away from zero. */
    public static long nearest(BigDecimal pounds) {
        return pounds.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The amount in pounds, always with two decimals. */
    public static BigDecimal toPounds(long pence) {
        return BigDecimal.valueOf(pence, 2);
    }

    /** For readers: {@code £1,234.56}, and {@code -£1,234.56} below zero. */
    public static String format(long pence) {
        String digits = Long.toString(pence).substring(pence < 0 ? 1 : 0);
        String all = "0".repeat(Math.max(0, SHORTEST - digits.length())) + digits;
        int pounds = all.length() - PLACES;
        StringBuilder text = new StringBuilder(pence < 0 ? "-£" : "£");
        for (int i = 0; i < pounds; i++) {
            text.append(i > 0 && (pounds - i) % GROUP == 0 ? "," : "").append(all.charAt(i));
        }
        return text.append('.').append(all, pounds, all.length()).toString();
    }
}
