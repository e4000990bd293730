package org.pooledfund.settlement;

import java.math.BigInteger;

/** An exact fraction of any sign, for the oracle alone. */
record Exact(BigInteger over, BigInteger under) implements Comparable<Exact> {
    static Exact of(long whole) {
        return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    Exact times(long factor) {
        return new Exact(over.multiply(BigInteger.valueOf(factor)), under);
    }

    Exact by(long divisor) {
        return new Exact(over, under.multiply(BigInteger.valueOf(divisor)));
    }

    /** The whole part of a fraction that is not below zero. */
    long floor() {
        return over.divide(under).longValueExact();
    }

    Exact fraction() {
        return new Exact(over.mod(under), under);
    }

    @Override
    public int compareTo(Exact other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
