package org.pooledfund.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pooledfund.fund.Cap;
import org.pooledfund.fund.CoreRule;
import org.pooledfund.fund.EarlyRule;
import org.pooledfund.fund.Scope;
import org.pooledfund.fund.Scope.When;
import org.pooledfund.fund.Split;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.settlement.Remainder.CarriedForward;
import org.pooledfund.settlement.Remainder.Unallocated;

/** What must happen in the cases agreements forget. */
class EdgeCasesTest {
    @Test
    void withoutAnyWeightItStops() {
        Pool pool = new Pool("A", "B").line("S1", "A", 0, 5).step(Split.Proportional.EXACT);

        assertTrue(assertThrows(ProblemException.class, pool::settle)
                .getMessage()
                .contains("cannot apportion £0.05 of the pool by step 'step 1'"));
    }

    @Test
    void withoutAVarianceEveryPartnerStillHasItsRow() {
        Settlement settlement = new Pool("A", "B")
                .line("S1", "A", 10, 10)
                .line("S1", "B", 0, 0)
                .step(Split.Proportional.EXACT)
                .settle();

        assertEquals(4, settlement.steps().size());
        assertEquals(2, settlement.shares().size());
        assertEquals(Map.of("A", 0L, "B", 0L), settlement.duePence("A"));
    }

    @Test
    void whatNoRuleIsForStaysUnallocatedWithTheHost() {
        Settlement settlement = new Pool("A", "B")
                .line("S1", "A", 100, 70)
                .line("S1", "B", 100, 100)
                .cash("B", 0, 0)
                .step(Split.Proportional.EXACT, Scope.of(When.OVERSPEND))
                .settle();

        assertEquals(
                List.of(new Unallocated("the pool: no rule for it", -30)),
                settlement.remainder().unallocated());
        assertEquals(Map.of("A", 0L, "B", 0L), settlement.duePence("A"));
    }

    @Test
    void anUnderspendKeptInThePoolHasOwners() {
        Settlement settlement = new Pool("COUNCIL", "ICB")
                .line("S1", "COUNCIL", 600_000_000, 992_000_000)
                .line("S1", "ICB", 400_000_000, 0)
                .cash("ICB", 400_000_000, 0)
                .step(new CoreRule.CarryForward(Split.Proportional.EXACT, false))
                .settle();

        assertEquals(
                List.of(new CarriedForward(
                        "step 1", -8_000_000, Map.of("COUNCIL", -4_800_000L, "ICB", -3_200_000L))),
                settlement.remainder().carriedForward());
        assertEquals(List.of(), settlement.transfers());
    }

    @Test
    void unpaidContributionsAreDueAndOverpaidOnesGoBack() {
        Pool pool = new Pool("A", "B")
                .line("S1", "A", 100, 200)
                .line("S1", "B", 100, 0)
                .step(Split.Proportional.EXACT);

        assertEquals(
                List.of(new Transfer("B", "A", 30)),
                pool.cash("B", 70, 0).settle().transfers());
        assertEquals(
                List.of(new Transfer("A", "B", 30)),
                pool.cash("B", 130, 0).settle().transfers());
    }

    @Test
    void ineligibleSpendingStaysWithWhoeverSpentIt() {
        Settlement settlement = new Pool("A", "B")
                .line("S1", "A", 100, 100)
                .line("S1", "B", 100, 100)
                .line("S1", "B", 0, 40, "ineligible")
                .step(Split.Proportional.EXACT)
                .settle();

        assertEquals(0, settlement.variancePence());
        assertEquals(100, settlement.share("B").incurredPence());
    }

    @Test
    void windfallIsReturnedByEachSchemeAndPlannedSavingsAreKept() {
        Settlement settlement = new Pool("A", "B")
                .line("S1", "A", 1000, 900, "windfall")
                .line("S2", "B", 1000, 800, "planned")
                .step(Split.Proportional.EXACT, tagged("windfall"))
                .step(new CoreRule.CarryForward(Split.Proportional.EXACT, true), tagged("planned"))
                .settle();

        assertEquals(-100, settlement.share("A").sharePence());
        assertEquals(0, settlement.share("B").sharePence());
        assertEquals(-200, settlement.remainder().carriedForwardPence());
    }

    private static Scope tagged(String tag) {
        return new Scope(
                When.EITHER, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(tag));
    }

    @Test
    void aDeadbandLeavesSmallVariancesAlone() {
        assertEquals(List.of(100L, 0L), shares(deadband(10_100, false)));
        assertEquals(List.of(101L, 100L), shares(deadband(10_201, false)));
        assertEquals(List.of(151L, 50L), shares(deadband(10_201, true)));
    }

    private static Pool deadband(long actual, boolean excessOnly) {
        return new Pool("A", "B")
                .line("S1", "A", 5000, actual)
                .line("S1", "B", 5000, 0)
                .step(new EarlyRule.Deadband(BigDecimal.ONE, new Split.HostBears(), excessOnly))
                .step(Split.Proportional.EXACT);
    }

    @Test
    void aCollarHoldsWhatAPartnerGains() {
        Pool pool = new Pool("A", "B")
                .line("S1", "A", 5000, 0)
                .line("S1", "B", 5000, 0)
                .step(
                        new Cap(
                                false,
                                List.of(new Cap.Limit(
                                        "B",
                                        Optional.empty(),
                                        Optional.of(BigDecimal.TEN),
                                        List.of("A")))),
                        Scope.of(When.UNDERSPEND))
                .step(Split.Proportional.EXACT);

        assertEquals(List.of(-9500L, -500L), shares(pool));
    }

    @Test
    void spillStopsAtTheOtherPartnersOwnLimit() {
        Pool pool = new Pool("A", "B")
                .line("S1", "A", 5000, 11_000)
                .line("S1", "B", 5000, 0)
                .step(
                        new Cap(
                                false,
                                List.of(limit("A", 550, List.of()), limit("B", 100, List.of("A")))),
                        Scope.of(When.OVERSPEND))
                .step(Split.Proportional.EXACT);

        assertEquals(List.of(550L, 100L), shares(pool));
        assertEquals(350, pool.settle().remainder().unallocatedPence());
    }

    private static Cap.Limit limit(String partner, long most, List<String> spill) {
        return new Cap.Limit(partner, Optional.of(most), Optional.empty(), spill);
    }

    @Test
    void anOpenRecoveryPlanComesBeforeAnyPayment() {
        Pool pool = new Pool("A", "B")
                .line("S1", "A", 100, 300)
                .line("S1", "B", 100, 0)
                .step(new EarlyRule.RecoveryFirst())
                .step(Split.Proportional.EXACT)
                .facts(new Position.Facts(false, false, Optional.empty(), List.of()));

        assertEquals(List.of(), pool.settle().transfers());
        assertEquals(1, pool.settle().remainder().notes().size());
        assertEquals(
                1,
                pool.facts(new Position.Facts(false, true, Optional.empty(), List.of()))
                        .settle()
                        .transfers()
                        .size());
    }

    @Test
    void disputedSpendingIsSharedButNotDue() {
        Pool pool = new Pool("A", "B")
                .line("S1", "A", 100, 100)
                .line("S1", "B", 100, 100)
                .line("S1", "A", 0, 50, "disputed")
                .step(Split.Proportional.EXACT);

        assertEquals(List.of(25L, 25L), shares(pool));
        assertEquals(Map.of("A", -25L, "B", 25L), pool.settle().disputedPence());
    }

    @Test
    void aPoolOfPoolsCountsEachPoundOnceAndNetsItsPayments() {
        Pool one = new Pool("A", "B")
                .line("S1", "A", 100, 100)
                .line("S1", "B", 100, 0)
                .line("S2", "A", 50, 50, "to-pool:oak")
                .step(Split.Proportional.EXACT);
        Pool other = new Pool("B", "A")
                .line("S1", "A", 100, 0)
                .line("S1", "B", 0, 100)
                .step(Split.Proportional.EXACT);
        Programme programme = Programme.of(List.of(
                new Programme.Pool(one.agreement(), one.position(), one.settle()),
                new Programme.Pool(other.agreement(), other.position(), other.settle())));

        assertEquals(250, programme.grossPence());
        assertEquals(200, programme.netPence());
        assertEquals(
                200,
                programme.organisations().stream()
                        .mapToLong(Programme.Organisation::finalCostPence)
                        .sum());
        assertEquals(1, programme.transfers().size());
    }

    private static List<Long> shares(Pool pool) {
        return pool.settle().shares().stream().map(Share::sharePence).toList();
    }
}
