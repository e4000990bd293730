package org.pooledfund.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pooledfund.fund.Split;

/** As many bodies as sit in one programme, several boards in one pool, and who bears what there. */
class ManyBodiesTest {
    private static final int BODIES = 38;

    @Test
    void thirtyEightBodiesInOneProgrammeSettleWithTheFewestPayments() {
        Random random = new Random(38);
        List<Programme.Pool> pools = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            Pool pool = new Pool(names(number));
            int spender = number;
            for (int body = 0; body < BODIES; body++) {
                long budget = 100_000L + random.nextInt(1_000_000);
                long spent = body == spender ? 20_000_000L + random.nextInt(5_000_000) : 0;
                pool.line("S" + body, name(body), budget, spent);
            }
            pool.line("S0", name(0), 0, 7_000, "to-pool:oak");
            pool.step(Split.Proportional.EXACT);
            pools.add(new Programme.Pool(pool.agreement(), pool.position(), pool.settle()));
        }

        Programme programme = Programme.of(pools);

        assertEquals(BODIES, programme.organisations().size());
        assertEquals(programme.grossPence() - 10 * 7_000, programme.netPence());
        assertTrue(programme.transfers().size() < BODIES);
        Map<String, Long> pays = new LinkedHashMap<>();
        programme.transfers().forEach(transfer -> {
            pays.merge(transfer.from(), transfer.amountPence(), Long::sum);
            pays.merge(transfer.to(), -transfer.amountPence(), Long::sum);
        });
        Map<String, Long> owes = new LinkedHashMap<>();
        pools.forEach(pool -> pool.settlement()
                .duePence(pool.agreement().host())
                .forEach((body, pence) -> owes.merge(body, pence, Long::sum)));
        owes.forEach((body, pence) -> assertEquals(pence, pays.getOrDefault(body, 0L), body));
    }

    private static String[] names(int first) {
        return IntStream.range(0, BODIES)
                .mapToObj(body -> name((first + body) % BODIES))
                .toArray(String[]::new);
    }

    private static String name(int body) {
        return "BODY-" + body;
    }

    @Test
    void severalBoardsInOnePoolShareTheCostsByWhatEachPutsIn() {
        Settlement settlement = new Pool("COUNCIL", "VALE", "COAST", "MOOR")
                .line("S1", "COUNCIL", 5_000, 12_007)
                .line("S1", "VALE", 3_000, 0)
                .line("S1", "COAST", 1_500, 0)
                .line("S1", "MOOR", 500, 0)
                .step(Split.Proportional.EXACT)
                .settle();

        assertEquals(
                List.of(1_004L, 602L, 301L, 100L),
                settlement.shares().stream().map(Share::sharePence).toList());
        assertEquals(3, settlement.transfers().size());
    }

    /** A weight of nil bears nothing in proportion, but its percentage is its percentage. */
    @Test
    void aPartnerWithoutAContributionStillBearsItsPercentage() {
        Settlement settlement = new Pool("A", "B", "C")
                .line("S1", "A", 100, 200)
                .line("S1", "B", 100, 100)
                .line("S1", "C", 0, 0)
                .step(new Split.Percentages(Map.of(
                        "A",
                        BigDecimal.valueOf(40),
                        "B",
                        BigDecimal.valueOf(40),
                        "C",
                        BigDecimal.valueOf(20))))
                .settle();

        assertEquals(20, settlement.share("C").sharePence());
        assertEquals(20, settlement.share("C").finalCostPence());
    }
}
