package org.pooledfund.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pooledfund.settlement.Examples.assertShares;
import static org.pooledfund.settlement.Examples.percentages;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pooledfund.fund.CoreRule;
import org.pooledfund.fund.EarlyRule;
import org.pooledfund.fund.RiskShareTerms.Rule;
import org.pooledfund.fund.SchemeTerms;
import org.pooledfund.fund.Scope;
import org.pooledfund.fund.Scope.When;
import org.pooledfund.fund.Split;

/** Worked examples of special cases and of the settlement, to the penny, each by its name. */
class WorkedCasesTest {
    private static final Rule BY_CONTRIBUTION = Split.Proportional.EXACT;

    @Test
    @DisplayName("EX-FIXED-VARIABLE (R8)")
    void fixedAndVariableLines() {
        SchemeTerms fixed = new SchemeTerms(
                SchemeTerms.Mode.POOLED,
                SchemeTerms.Cost.FIXED,
                false,
                "",
                SchemeTerms.Judgement.JOINT_OPERATION,
                "",
                Map.of(),
                List.of());
        Pool pool = new Pool("COUNCIL", "ICB")
                .scheme("L1", "ICB", fixed)
                .line("L1", "ICB", 50_000_000, 62_000_000)
                .line("L2", "ICB", 50_000_000, 59_000_000)
                .step(
                        new Split.HostBears(),
                        new Scope(
                                When.EITHER,
                                java.util.Set.of(),
                                java.util.Set.of(),
                                java.util.Set.of(),
                                java.util.Set.of(),
                                java.util.Set.of(SchemeTerms.Cost.FIXED),
                                java.util.Set.of()))
                .step(percentages("COUNCIL", "40", "ICB", "60"));

        assertShares(pool, 15_600_000, 5_400_000);
    }

    @Test
    @DisplayName("EX-FAULT (R9)")
    void fault() {
        Pool pool = new Pool("COUNCIL", "ICB")
                .line("S1", "COUNCIL", 600_000_000, 619_000_000)
                .line("S1", "ICB", 400_000_000, 400_000_000)
                .line("S1", "COUNCIL", 0, 11_000_000, "fault:COUNCIL")
                .step(new EarlyRule.Fault())
                .step(BY_CONTRIBUTION);

        assertShares(pool, 22_400_000, 7_600_000);
    }

    @Test
    @DisplayName("EX-FIRST-BENEFIT (R10)")
    void firstBenefit() {
        Pool pool = new Pool("ECC", "B", "C")
                .line("S1", "ECC", 100_000_000, 84_000_000)
                .line("S1", "B", 50_000_000, 50_000_000)
                .line("S1", "C", 50_000_000, 50_000_000)
                .step(new CoreRule.FirstBenefit("ECC", new BigDecimal("10")))
                .step(BY_CONTRIBUTION);

        assertShares(pool, -3_000_000, -6_500_000, -6_500_000);
    }

    @Test
    @DisplayName("EX-P4P (R17)")
    void payForPerformance() {
        Pool pool = new Pool("COUNCIL", "NHS")
                .line("S1", "NHS", 100_000_000, 100_000_000)
                .step(new EarlyRule.PayForPerformance("NHS", 280_000_000, new BigDecimal("4.2")))
                .step(BY_CONTRIBUTION)
                .achieved("2.1");
        Settlement settlement = pool.settle();

        assertEquals(140_000_000, settlement.steps().getFirst().amountOutPence());
        assertEquals(
                "released for 2.1% of a target of 4.2%; the rest, £1,400,000.00, is retained",
                settlement.steps().getFirst().rule());
        assertEquals(240_000_000, settlement.share("NHS").contributionPence());
    }

    @Test
    @DisplayName("EX-MIDYEAR-DAYS (4.5)")
    void variedContributionByDays() {
        Pool pool = midYear(new Split.Proportional(Split.Basis.DAYS, Split.Precision.EXACT));

        assertShares(pool, 21_790_404, 13_209_596);
    }

    @Test
    @DisplayName("EX-MIDYEAR-DUE (4.5)")
    void variedContributionByAmountsDue() {
        assertShares(midYear(BY_CONTRIBUTION), 21_792_453, 13_207_547);
    }

    private static Pool midYear(Rule rule) {
        return MidYear.pool().step(rule);
    }

    @Test
    @DisplayName("EX-EXIT (4.5)")
    void partnerLeaves() {
        Pool pool = new Pool("COUNCIL", "ICB", "DISTRICT")
                .line("S1", "COUNCIL", 0, 600_000_000, 624_000_000)
                .line("S1", "ICB", 0, 300_000_000, 300_000_000)
                .line("S1", "DISTRICT", 0, 100_000_000, 100_000_000)
                .line("S1", "COUNCIL", 1, 0, 6_000_000)
                .step(BY_CONTRIBUTION)
                .active(List.of(List.of("COUNCIL", "ICB", "DISTRICT"), List.of("COUNCIL", "ICB")));

        assertShares(pool, 18_400_000, 9_200_000, 2_400_000);
    }

    @Test
    @DisplayName("EX-NEGATIVE-OUTTURN (4.5)")
    void creditsExceedSpending() {
        Pool pool = new Pool("COUNCIL", "ICB")
                .line("S1", "COUNCIL", 10_000_000, -600_000)
                .line("S1", "ICB", 5_000_000, 0)
                .step(BY_CONTRIBUTION);

        assertShares(pool, -10_400_000, -5_200_000);
        assertEquals(
                List.of(
                        "Credits exceed spending by £6,000.00: the result needs approval.",
                        "COUNCIL gets back more than it puts in, by £4,000.00: this needs"
                                + " approval.",
                        "ICB gets back more than it puts in, by £2,000.00: this needs approval."),
                pool.settle().remainder().notes());
    }

    @Test
    @DisplayName("EX-POPULATION (R18)")
    void byPopulation() {
        Map<String, Long> people = new LinkedHashMap<>();
        people.put("X", 173_292L);
        people.put("Y", 142_283L);
        people.put("Z", 119_174L);
        Pool pool = new Pool("X", "Y", "Z")
                .line("S1", "X", 0, 140_000_000)
                .step(new Split.ByWeight("population", people));

        assertShares(pool, 55_804_338, 45_818_668, 38_376_994);
    }

    @Test
    @DisplayName("EX-SETTLE (4.2)")
    void settlement() {
        Pool pool = new Pool("COUNCIL", "ICB")
                .line("S1", "COUNCIL", 600_000_000, 820_000_000)
                .line("S1", "ICB", 400_000_000, 215_000_000)
                .cash("ICB", 300_000_000, 160_000_000)
                .step(BY_CONTRIBUTION);
        Settlement settlement = pool.settle();

        assertEquals(35_000_000, settlement.variancePence());
        assertEquals(621_000_000, settlement.share("COUNCIL").finalCostPence());
        assertEquals(414_000_000, settlement.share("ICB").finalCostPence());
        assertEquals(
                Map.of("COUNCIL", -59_000_000L, "ICB", 59_000_000L),
                settlement.duePence("COUNCIL"));
        assertEquals(List.of(new Transfer("ICB", "COUNCIL", 59_000_000)), settlement.transfers());
    }
}
