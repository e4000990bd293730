package org.pooledfund.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pooledfund.settlement.Examples.assertShares;
import static org.pooledfund.settlement.Examples.halves;
import static org.pooledfund.settlement.Examples.limit;
import static org.pooledfund.settlement.Examples.percent;
import static org.pooledfund.settlement.Examples.percentages;
import static org.pooledfund.settlement.Examples.sixFour;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pooledfund.fund.Cap;
import org.pooledfund.fund.CoreRule;
import org.pooledfund.fund.EarlyRule;
import org.pooledfund.fund.RiskShareTerms.Rule;
import org.pooledfund.fund.SchemeTerms;
import org.pooledfund.fund.Scope;
import org.pooledfund.fund.Scope.When;
import org.pooledfund.fund.Split;
import org.pooledfund.settlement.Remainder.CarriedForward;
import org.pooledfund.settlement.Remainder.Drawing;
import org.pooledfund.settlement.Remainder.Unallocated;

/** Worked examples of shares, to the penny, each by its name. */
class WorkedExamplesTest {
    private static final Rule BY_CONTRIBUTION = Split.Proportional.EXACT;

    @Test
    @DisplayName("EX-PROP-OVER (R1)")
    void proportionalOverspend() {
        assertShares(sixFour(35_000_000).step(BY_CONTRIBUTION), 21_000_000, 14_000_000);
    }

    @Test
    @DisplayName("EX-PROP-UNDER (R1,R11)")
    void proportionalUnderspend() {
        assertShares(sixFour(-12_345_679).step(BY_CONTRIBUTION), -7_407_407, -4_938_272);
    }

    @Test
    @DisplayName("EX-PROP-PENNY (R1)")
    void proportionalPenny() {
        Pool pool = new Pool("A", "B", "C")
                .line("S1", "A", 100_000_000, 110_000_001)
                .line("S1", "B", 100_000_000, 100_000_000)
                .line("S1", "C", 100_000_000, 100_000_000)
                .step(BY_CONTRIBUTION);

        assertShares(pool, 3_333_334, 3_333_334, 3_333_333);
    }

    @Test
    @DisplayName("EX-PROP-ZERO (R1)")
    void zeroContributorBearsNothing() {
        Pool pool = new Pool("COUNCIL", "ICB", "DISTRICT")
                .line("S1", "COUNCIL", 600_000_000, 635_000_000)
                .line("S1", "ICB", 400_000_000, 400_000_000)
                .line("S1", "DISTRICT", 0, 0)
                .step(BY_CONTRIBUTION);

        assertShares(pool, 21_000_000, 14_000_000, 0);
    }

    @Test
    @DisplayName("EX-OXFORDSHIRE (R1)")
    void exactAgainstRoundedPercentages() {
        assertShares(oxfordshire().step(BY_CONTRIBUTION), 50_769_231, 49_230_769);
        assertShares(
                oxfordshire()
                        .step(new Split.Proportional(
                                Split.Basis.AMOUNTS_DUE, Split.Precision.WHOLE_PERCENT)),
                51_000_000,
                49_000_000);
    }

    private static Pool oxfordshire() {
        return new Pool("COUNCIL", "CCG")
                .line("S1", "COUNCIL", 9_900_000_000L, 10_000_000_000L)
                .line("S1", "CCG", 9_600_000_000L, 9_600_000_000L);
    }

    @Test
    @DisplayName("EX-FIXED-7723 (R2)")
    void fixedPercentages() {
        Pool pool = new Pool("CCG", "COUNCIL")
                .line("S1", "CCG", 0, 100_000_001)
                .step(percentages("CCG", "77", "COUNCIL", "23"));

        assertShares(pool, 77_000_001, 23_000_000);
    }

    @Test
    @DisplayName("EX-FIXED-5050-ODD (R2)")
    void oddPennyGoesToTheFirst() {
        Pool pool = new Pool("COUNCIL", "ICB").line("S1", "ICB", 0, 1).step(halves());

        assertShares(pool, 1, 0);
    }

    @Test
    @DisplayName("EX-NET-SCHEME (R3)")
    void nettingWithinSchemes() {
        Pool pool = threeSchemes()
                .step(new EarlyRule.Netting(EarlyRule.Level.SCHEME))
                .step(BY_CONTRIBUTION);

        assertShares(pool, 20_000_000, -15_000_000);
    }

    @Test
    @DisplayName("EX-NET-POOL (R3)")
    void nettingWithinThePool() {
        Pool pool = threeSchemes()
                .step(new EarlyRule.Netting(EarlyRule.Level.POOL))
                .step(BY_CONTRIBUTION);

        assertShares(pool, 3_000_000, 2_000_000);
    }

    private static Pool threeSchemes() {
        return new Pool("COUNCIL", "ICB")
                .line("S1", "COUNCIL", 200_000_000, 220_000_000)
                .line("S2", "ICB", 300_000_000, 285_000_000)
                .line("S3", "COUNCIL", 400_000_000, 400_000_000)
                .line("S3", "ICB", 100_000_000, 100_000_000);
    }

    @Test
    @DisplayName("EX-LEAD-BEARS (R4)")
    void leadBears() {
        Pool pool = new Pool("ICB", "COUNCIL")
                .line("S1", "ICB", 0, 820_000_000)
                .step(new CoreRule.LeadBears());

        assertShares(pool, 820_000_000, 0);
    }

    @Test
    @DisplayName("EX-CAP-UNALLOCATED (R6)")
    void aboveTheCapAwaitsApproval() {
        Pool pool = new Pool("COUNCIL", "ICB")
                .line("S1", "COUNCIL", 90_000_000, 102_000_000)
                .line("S1", "ICB", 60_000_000, 60_000_000)
                .step(
                        new Cap(
                                true,
                                List.of(limit("COUNCIL", 5_000_000), limit("ICB", 5_000_000))),
                        Scope.of(When.OVERSPEND))
                .step(BY_CONTRIBUTION);

        assertShares(pool, 5_000_000, 4_800_000);
        assertEquals(
                List.of(new Unallocated("step 1: above the limit of COUNCIL", 2_200_000)),
                pool.settle().remainder().unallocated());
    }

    @Test
    @DisplayName("EX-WATERFALL (R7)")
    void waterfall() {
        Pool pool = new Pool("COUNCIL", "ICB")
                .line("S1", "COUNCIL", 600_000_000, 690_000_000)
                .line("S2", "ICB", 400_000_000, 375_000_000)
                .step(new EarlyRule.Netting(EarlyRule.Level.POOL))
                .step(new EarlyRule.Reserve(50_000_000, Split.Proportional.EXACT))
                .step(new EarlyRule.Reserve(6_000_000, new Split.HostBears()))
                .step(BY_CONTRIBUTION);
        Settlement settlement = pool.settle();

        assertShares(pool, 5_400_000, 3_600_000);
        assertEquals(
                List.of(
                        new Drawing(
                                "step 2",
                                50_000_000,
                                Map.of("COUNCIL", 30_000_000L, "ICB", 20_000_000L)),
                        new Drawing("step 3", 6_000_000, Map.of("COUNCIL", 6_000_000L))),
                settlement.remainder().drawn());
        assertEquals(
                "overspends of £900,000.00 less underspends of £250,000.00, the pool",
                settlement.steps().get(1).rule());
    }

    @Test
    @DisplayName("EX-BANDS (4.4)")
    void bands() {
        Pool pool = sixFour(70_000_000)
                .step(new CoreRule.Bands(List.of(
                        new CoreRule.Band(percent("2"), new Split.HostBears()),
                        new CoreRule.Band(percent("5"), halves()),
                        new CoreRule.Band(
                                Optional.empty(), percentages("COUNCIL", "60", "ICB", "40")))));

        assertShares(pool, 47_000_000, 23_000_000);
        assertEquals(
                List.of(20_000_000L, 0L, 15_000_000L, 15_000_000L, 12_000_000L, 8_000_000L),
                pool.settle().steps().stream()
                        .filter(step -> step.name().equals("step 1"))
                        .map(Step::amountOutPence)
                        .toList());
    }

    @Test
    @DisplayName("EX-CAP-SPILL (4.4)")
    void aboveTheCapSpills() {
        Pool pool = sixFour(130_000_000)
                .step(new Cap(
                        false,
                        List.of(new Cap.Limit(
                                "ICB",
                                Optional.of(40_000_000L),
                                Optional.empty(),
                                List.of("COUNCIL")))))
                .step(BY_CONTRIBUTION);

        assertShares(pool, 90_000_000, 40_000_000);
    }

    @Test
    @DisplayName("EX-RINGFENCE (4.4)")
    void ringFence() {
        SchemeTerms fenced = new SchemeTerms(
                SchemeTerms.Mode.POOLED,
                SchemeTerms.Cost.VARIABLE,
                true,
                "",
                SchemeTerms.Judgement.JOINT_OPERATION,
                "",
                Map.of(),
                List.of());
        Pool pool = new Pool("COUNCIL", "ICB")
                .scheme("IBCF", "COUNCIL", fenced)
                .scheme("DFG", "COUNCIL", fenced)
                .line("NHS_MIN", "ICB", 400_000_000, 415_000_000)
                .line("IBCF", "COUNCIL", 200_000_000, 190_000_000)
                .line("DFG", "COUNCIL", 100_000_000, 87_000_000)
                .line("LA_ADDITIONAL", "COUNCIL", 300_000_000, 310_000_000)
                .step(new EarlyRule.RingFence(false))
                .step(BY_CONTRIBUTION);
        Settlement settlement = pool.settle();

        assertEquals(2_000_000, settlement.variancePence());
        assertShares(pool, 10_714_286, 14_285_714);
        assertEquals(
                List.of(
                        new CarriedForward(
                                "IBCF nhs-minimum", -10_000_000, Map.of("COUNCIL", -10_000_000L)),
                        new CarriedForward(
                                "DFG nhs-minimum", -13_000_000, Map.of("COUNCIL", -13_000_000L))),
                settlement.remainder().carriedForward());
    }

    @Test
    @DisplayName("EX-ASYM-OVER (4.4)")
    void asymmetricOverspend() {
        assertShares(asymmetric(8_000_001), 4_000_001, 4_000_000);
    }

    @Test
    @DisplayName("EX-ASYM-UNDER (4.4)")
    void asymmetricUnderspend() {
        assertShares(asymmetric(-8_000_001), -4_800_001, -3_200_000);
    }

    private static Pool asymmetric(long variance) {
        return sixFour(variance)
                .step(halves(), Scope.of(When.OVERSPEND))
                .step(BY_CONTRIBUTION, Scope.of(When.UNDERSPEND));
    }
}
