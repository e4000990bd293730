package org.pooledfund.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pooledfund.money.Allocation.byLargestRemainder;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pooledfund.testing.Trials;

/** What holds for every amount and all weights. */
class AllocationPropertyTest {
    private static final int TRIALS = 3_000;

    @Test
    void partsAddUpToTheAmount() {
        Trials.run(TRIALS, chance -> {
            long amount = amount(chance);
            assertEquals(amount, sum(byLargestRemainder(amount, weights(chance))));
        });
    }

    @Test
    void partsOfALossMirrorThePartsOfAGain() {
        Trials.run(TRIALS, chance -> {
            long amount = amount(chance);
            List<Long> weights = weights(chance);
            assertEquals(
                    byLargestRemainder(amount, weights).stream()
                            .map(part -> -part)
                            .toList(),
                    byLargestRemainder(-amount, weights));
        });
    }

    @Test
    void everyPartIsWithinAPennyOfItsExactShare() {
        Trials.run(TRIALS, chance -> {
            long amount = amount(chance);
            List<Long> weights = weights(chance);
            List<Long> parts = byLargestRemainder(amount, weights);
            BigInteger whole = BigInteger.valueOf(sum(weights));
            for (int i = 0; i < parts.size(); i++) {
                BigInteger error = BigInteger.valueOf(parts.get(i))
                        .multiply(whole)
                        .subtract(BigInteger.valueOf(amount).multiply(big(weights.get(i))));
                assertTrue(error.abs().compareTo(whole) < 0, parts + " of " + weights);
            }
        });
    }

    @Test
    void aLargerWeightNeverGetsLess() {
        Trials.run(TRIALS, chance -> {
            long amount = Math.abs(amount(chance));
            List<Long> weights = weights(chance);
            List<Long> parts = byLargestRemainder(amount, weights);
            for (int i = 0; i < parts.size(); i++) {
                for (int j = 0; j < parts.size(); j++) {
                    if (weights.get(i) > weights.get(j)) {
                        assertTrue(parts.get(i) >= parts.get(j), parts + " of " + weights);
                    }
                }
            }
        });
    }

    @Test
    void amongEqualWeightsTheEarlierGetsTheOddPenny() {
        Trials.run(TRIALS, chance -> {
            long amount = Math.abs(amount(chance));
            List<Long> weights = weights(chance);
            List<Long> parts = byLargestRemainder(amount, weights);
            for (int i = 0; i < parts.size(); i++) {
                for (int j = i + 1; j < parts.size(); j++) {
                    if (weights.get(i).equals(weights.get(j))) {
                        long more = parts.get(i) - parts.get(j);
                        assertTrue(more == 0 || more == 1, parts + " of " + weights);
                    }
                }
            }
        });
    }

    @Test
    void anotherOrderMovesOnlyPennies() {
        Trials.run(TRIALS, chance -> {
            long amount = amount(chance);
            List<Long> weights = weights(chance);
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < weights.size(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, chance);
            List<Long> parts = byLargestRemainder(amount, weights);
            List<Long> moved =
                    byLargestRemainder(amount, order.stream().map(weights::get).toList());
            for (int i = 0; i < order.size(); i++) {
                assertTrue(Math.abs(moved.get(i) - parts.get(order.get(i))) <= 1);
            }
        });
    }

    @Test
    void weightsAsLargeAgainGiveTheSame() {
        Trials.run(TRIALS, chance -> {
            long amount = amount(chance);
            List<Long> weights = weights(chance);
            long times = 2 + chance.nextInt(1_000);
            assertEquals(
                    byLargestRemainder(amount, weights),
                    byLargestRemainder(
                            amount, weights.stream().map(w -> w * times).toList()));
        });
    }

    private static long amount(Random chance) {
        return switch (chance.nextInt(3)) {
            case 0 -> chance.nextInt(41) - 20;
            case 1 -> chance.nextInt();
            default -> chance.nextLong() / 1_000;
        };
    }

    /** A few weights, often equal, often zero, never all zero. */
    private static List<Long> weights(Random chance) {
        long most = chance.nextBoolean() ? 4 : 100_000_000_000L;
        List<Long> weights = new ArrayList<>();
        int count = 1 + chance.nextInt(8);
        for (int i = 0; i < count; i++) {
            weights.add(chance.nextLong(most));
        }
        weights.set(chance.nextInt(count), 1 + chance.nextLong(most));
        return weights;
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }

    private static long sum(List<Long> values) {
        return values.stream().reduce(0L, Math::addExact);
    }
}
