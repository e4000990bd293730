package org.pooledfund.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pooledfund.fund.Split;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.settlement.Composition.Row;

/** What holds for every fund, whatever its terms. */
class PropertiesTest {
    private static final int ROUNDS = 1000;

    @Test
    void everythingAddsUp() {
        Compositions compositions = new Compositions(1948);
        int settled = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Settlement settlement;
            try {
                settlement = ComposedPool.of(compositions.next()).settle();
            } catch (ProblemException e) {
                continue;
            }
            settled++;
            long elsewhere = settlement.remainder().pence();
            long shares = sum(settlement, Share::sharePence);
            assertEquals(settlement.variancePence(), shares + elsewhere);
            assertEquals(
                    settlement.outturnPence(), sum(settlement, Share::finalCostPence) + elsewhere);
            assertEquals(
                    0,
                    settlement.duePence("P0").values().stream()
                            .mapToLong(d -> d)
                            .sum());
            assertTrue(settlement.transfers().size() < settlement.shares().size());
        }
        assertTrue(settled > ROUNDS * 9 / 10, "settled " + settled);
    }

    @Test
    void orderOfPartnersMovesOnlyPennies() {
        Random random = new Random(2000);
        for (int i = 0; i < ROUNDS; i++) {
            int partners = 2 + random.nextInt(6);
            long[] weights = random.longs(partners, 0, 4).toArray();
            weights[0]++;
            long variance = random.nextInt(2_000_001) - 1_000_000;
            List<Long> there = shares(weights, variance, false);
            List<Long> back = shares(weights, variance, true).reversed();
            for (int p = 0; p < partners; p++) {
                assertTrue(Math.abs(there.get(p) - back.get(p)) <= 1, there + " " + back);
                if (weights[p] == 0) {
                    assertEquals(0, there.get(p));
                }
            }
        }
    }

    private static List<Long> shares(long[] weights, long variance, boolean reversed) {
        List<String> names = new ArrayList<>();
        for (int p = 0; p < weights.length; p++) {
            names.add("P" + p);
        }
        Pool pool = new Pool((reversed ? names.reversed() : names).toArray(new String[0]))
                .step(Split.Proportional.EXACT);
        for (int p = 0; p < weights.length; p++) {
            long budget = weights[p] * 1_000_000;
            pool.line("S1", "P" + p, budget, budget + (p == 0 ? variance : 0));
        }
        return pool.settle().shares().stream().map(Share::sharePence).toList();
    }

    @Test
    void splittingASchemeInTwoChangesNothingUnderPoolNetting() {
        Compositions compositions = new Compositions(7);
        Random random = new Random(7);
        int compared = 0;
        while (compared < ROUNDS) {
            Composition fund = compositions.next();
            if (fund.terms().level() != Composition.Level.POOL
                    || fund.schemes().stream().anyMatch(Composition.Spec::fenced)) {
                continue;
            }
            compared++;
            assertEquals(outcome(fund), outcome(split(fund, random)), fund.toString());
        }
    }

    /** The first scheme's rows cut into two schemes of the same kind. */
    private static Composition split(Composition fund, Random random) {
        List<Composition.Spec> schemes = new ArrayList<>(fund.schemes());
        schemes.add(schemes.getFirst());
        List<Row> rows = new ArrayList<>();
        for (Row row : fund.rows()) {
            if (row.scheme() != 0) {
                rows.add(row);
                continue;
            }
            long budget = part(row.budget(), random);
            long actual = part(row.actual(), random);
            rows.add(part(row, 0, budget, actual));
            rows.add(part(row, schemes.size() - 1, row.budget() - budget, row.actual() - actual));
        }
        return new Composition(fund.partners(), schemes, rows, fund.terms());
    }

    private static Row part(Row row, int scheme, long budget, long actual) {
        return new Row(
                scheme, row.partner(), row.stretch(), budget, row.days(), actual, row.fault());
    }

    private static long part(long amount, Random random) {
        return amount / (1 + random.nextInt(5));
    }

    @Test
    void scalingByAWholeNumberScalesExactShares() {
        for (int factor = 1; factor <= 1000; factor += 37) {
            Pool pool = new Pool("A", "B", "C")
                    .line("S1", "A", 300L * factor, 460L * factor)
                    .line("S1", "B", 200L * factor, 200L * factor)
                    .line("S1", "C", 300L * factor, 300L * factor)
                    .step(Split.Proportional.EXACT);
            assertEquals(
                    List.of(60L * factor, 40L * factor, 60L * factor),
                    pool.settle().shares().stream().map(Share::sharePence).toList());
        }
    }

    private static String outcome(Composition fund) {
        try {
            Settlement settlement = ComposedPool.of(fund).settle();
            Remainder remainder = settlement.remainder();
            return settlement.shares().stream().map(Share::sharePence).toList()
                    + " " + remainder.carriedForwardPence()
                    + " " + remainder.drawnPence()
                    + " " + remainder.unallocatedPence();
        } catch (ProblemException e) {
            return "refused";
        }
    }

    private static long sum(Settlement settlement, java.util.function.ToLongFunction<Share> part) {
        return settlement.shares().stream().mapToLong(part).sum();
    }
}
