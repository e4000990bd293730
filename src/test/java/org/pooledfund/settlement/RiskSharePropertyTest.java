package org.pooledfund.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pooledfund.testing.Trials;

/** What holds for every fund. */
class RiskSharePropertyTest {
    @Test
    void everyFundSettlesToThePenny() {
        Trials.run(2_000, chance -> {
            Settlement settlement = random(chance).settle();
            long shares =
                    settlement.shares().stream().mapToLong(Share::sharePence).sum();
            long costs = settlement.shares().stream()
                    .mapToLong(Share::finalCostPence)
                    .sum();

            assertEquals(settlement.variancePence(), shares);
            assertEquals(settlement.outturnPence(), costs);
            assertEquals(
                    settlement.variancePence(),
                    settlement.schemes().stream()
                                    .mapToLong(SchemeOutturn::variancePence)
                                    .sum()
                            + settlement.outsideSchemesPence());
            settlement.transfers().forEach(transfer -> {
                assertTrue(transfer.amountPence() > 0);
                assertTrue(!transfer.from().equals(transfer.to()));
            });
        });
    }

    @Test
    void nobodyOwesAnythingOnceTheTransfersAreMade() {
        Trials.run(2_000, chance -> {
            Settlement settlement = random(chance).settle();
            for (Share share : settlement.shares()) {
                long paid = settlement.transfers().stream()
                        .mapToLong(transfer -> transfer.from().equals(share.partner())
                                ? transfer.amountPence()
                                : transfer.to().equals(share.partner())
                                        ? -transfer.amountPence()
                                        : 0)
                        .sum();
                if (!share.partner().equals("p0")) {
                    assertEquals(share.settlementPence(), paid);
                }
            }
        });
    }

    @Test
    void noShareGoesAgainstTheVariance() {
        Trials.run(2_000, chance -> {
            Settlement settlement = random(chance).settle();
            settlement
                    .shares()
                    .forEach(share -> assertTrue(Long.signum(share.sharePence())
                                    * Long.signum(settlement.variancePence())
                            >= 0));
        });
    }

    private static Funds random(Random chance) {
        Funds fund = new Funds().through(1 + chance.nextInt(15));
        int partners = 1 + chance.nextInt(5);
        for (int i = 0; i < partners; i++) {
            long least = i == 0 ? 1 : 0;
            fund.partner("p" + i, least + (chance.nextInt(4) == 0 ? 0 : amount(chance)));
            fund.received("p" + i, amount(chance));
        }
        for (int i = chance.nextInt(8); i >= 0; i--) {
            fund.scheme(
                    "p" + chance.nextInt(partners),
                    amount(chance),
                    amount(chance) - amount(chance) / 4);
        }
        if (chance.nextBoolean()) {
            fund.carriedByLead();
        }
        return fund.outsideSchemes(chance.nextInt(3) == 0 ? amount(chance) : 0);
    }

    private static long amount(Random chance) {
        return chance.nextBoolean() ? chance.nextInt(20) : chance.nextLong(10_000_000_000L);
    }
}
