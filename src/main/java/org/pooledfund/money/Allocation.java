package org.pooledfund.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Splits an amount of pence by weights so that the parts add up to it exactly.
 *
 * <p>The largest-remainder method: each part is rounded down towards zero, and the pence left over
 * go one each to the largest fractional remainders. Equal remainders are served in the order the
 * weights are given, which for partners is the order of the agreement, never a name or a hash.
 */
public final class Allocation {
    private Allocation() {}

    private record Remainder(int index, BigInteger size) {}

    /**
     * The parts of an amount, in the order of the weights.
     *
     * @param amountPence what is split; below zero the parts are below zero too
     * @param weights none negative, not all zero; a weight of zero gets nothing
     * @throws IllegalArgumentException if a weight is negative or all are zero
     */
    public static List<Long> byLargestRemainder(long amountPence, List<Long> weights) {
        return byExactWeights(
                amountPence, weights.stream().map(BigInteger::valueOf).toList());
    }

    /**
     * The same for weights of any size.
     *
     * @throws IllegalArgumentException if a weight is negative or all are zero
     */
    public static List<Long> byExactWeights(long amountPence, List<BigInteger> weights) {
        BigInteger whole = total(weights);
        BigInteger amount = BigInteger.valueOf(amountPence).abs();
        List<BigInteger> parts = new ArrayList<>();
        List<Remainder> remainders = new ArrayList<>();
        BigInteger left = amount;
        for (int i = 0; i < weights.size(); i++) {
            BigInteger[] share = amount.multiply(weights.get(i)).divideAndRemainder(whole);
            parts.add(share[0]);
            remainders.add(new Remainder(i, share[1]));
            left = left.subtract(share[0]);
        }
        remainders.sort(Comparator.comparing(Remainder::size).reversed());
        for (int i = 0; i < left.intValueExact(); i++) {
            parts.set(
                    remainders.get(i).index,
                    parts.get(remainders.get(i).index).add(BigInteger.ONE));
        }
        int sign = Long.signum(amountPence);
        return parts.stream()
                .map(part -> sign < 0 ? part.negate() : part)
                .map(BigInteger::longValueExact)
                .toList();
    }

    private static BigInteger total(List<BigInteger> weights) {
        BigInteger total = BigInteger.ZERO;
        for (BigInteger weight : weights) {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException(
                        "cannot apportion by a negative weight: " + weight);
            }
            total = total.add(weight);
        }
        if (total.signum() == 0) {
            throw new IllegalArgumentException("cannot apportion: all weights are zero");
        }
        return total;
    }
}
