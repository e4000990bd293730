package org.pooledfund.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pooledfund.problem.ProblemException;

/** The program agrees with an independent, naive computation, composition by composition. */
class OracleTest {
    private static final int COMPOSITIONS = 10_000;

    @Test
    void agreesOverTenThousandCompositions() {
        Compositions compositions = new Compositions(75);
        int refused = 0;
        for (int i = 0; i < COMPOSITIONS; i++) {
            Composition fund = compositions.next();
            Pool pool = ComposedPool.of(fund);
            Oracle.Found expected;
            try {
                expected = new Oracle(fund).find();
            } catch (IllegalArgumentException e) {
                assertThrows(ProblemException.class, pool::settle, fund.toString());
                refused++;
                continue;
            }
            assertEquals(expected, found(fund, pool), fund.toString());
        }
        assertTrue(refused < COMPOSITIONS / 10, "refused " + refused);
    }

    private static Oracle.Found found(Composition fund, Pool pool) {
        Settlement settlement = pool.settle();
        long[] carried = new long[fund.partners()];
        settlement.remainder().carriedForward().forEach(item -> {
            for (int p = 0; p < carried.length; p++) {
                carried[p] += item.owners().getOrDefault(ComposedPool.name(p), 0L);
            }
        });
        List<Long> shares = new ArrayList<>();
        settlement.shares().forEach(share -> shares.add(share.sharePence()));
        return new Oracle.Found(
                shares,
                Oracle.list(carried),
                settlement.remainder().drawnPence(),
                settlement.remainder().unallocatedPence());
    }

    /** The oracle is not the program under another name: it finds the known figures by itself. */
    @Test
    void oracleKnowsTheFiguresOfTheRules() {
        assertEquals(
                List.of(10_714_286L, 14_285_714L),
                Oracle.list(Oracle.apportion(25_000_000, new long[] {300_000_000, 400_000_000})));
        assertEquals(
                List.of(-3_333_334L, -3_333_334L, -3_333_333L),
                Oracle.list(Oracle.apportion(-10_000_001, new long[] {1, 1, 1})));
    }
}
