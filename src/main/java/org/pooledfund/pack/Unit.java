package org.pooledfund.pack;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What rounded amounts are shown in on paper. */
public enum Unit {
    POUNDS(0),
    THOUSANDS(3);

    private final int digits;

    Unit(int digits) {
        this.digits = digits;
    }

    /** The amount in this unit, not rounded. */
    BigDecimal of(long pence) {
        return Pounds.pounds(pence).movePointLeft(digits);
    }

    /** The amount as shown, halves away from zero. */
    long rounded(long pence) {
        return of(pence).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** So many of this unit in pence. */
    long pence(long units) {
        return BigDecimal.valueOf(units, -digits).movePointRight(2).longValueExact();
    }
}
