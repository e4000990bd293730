package org.pooledfund.settlement;

import java.math.BigInteger;

/** An exact fraction, never below zero, in lowest terms. */
public record Fraction(BigInteger over, BigInteger under) {
    /** Nothing. */
    public static final Fraction ZERO = of(BigInteger.ZERO, BigInteger.ONE);

    /** A whole number. */
    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** One number over another, which is above zero. */
    public static Fraction of(BigInteger over, BigInteger under) {
        BigInteger divisor = over.gcd(under);
        return new Fraction(over.divide(divisor), under.divide(divisor));
    }

    Fraction plus(Fraction other) {
        if (under.equals(other.under)) {
            BigInteger sum = over.add(other.over);
            return under.equals(BigInteger.ONE) ? new Fraction(sum, under) : of(sum, under);
        }
        return of(
                over.multiply(other.under).add(other.over.multiply(under)),
                under.multiply(other.under));
    }

    boolean isZero() {
        return over.signum() == 0;
    }
}
