package org.pooledfund.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settlements by hand; where a test has an id, by the worked example of that id. */
class RiskShareTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "EX-PROP-OVER, 600000000, 400000000, 35000000, 21000000, 14000000",
        "EX-PROP-UNDER, 600000000, 400000000, -12345679, -7407407, -4938272",
        "EX-OXFORDSHIRE, 9900000000, 9600000000, 100000000, 50769231, 49230769",
        "EX-NET-POOL, 600000000, 400000000, 5000000, 3000000, 2000000",
        "EX-NEGATIVE-OUTTURN, 10000000, 5000000, -15600000, -10400000, -5200000",
        "no variance, 600000000, 400000000, 0, 0, 0",
        "one penny, 50, 50, 1, 1, 0",
    })
    void sharesTheVarianceInProportion(
            String id, long council, long icb, long variance, long councilShare, long icbShare) {
        Settlement settlement = new Funds()
                .partner("council", council)
                .partner("icb", icb)
                .scheme("council", council + icb, council + icb + variance)
                .settle();

        assertEquals(variance, settlement.variancePence(), id);
        assertEquals(
                Map.of("council", councilShare, "icb", icbShare), Funds.shares(settlement), id);
    }

    @Test
    void givesTheOddPenniesInAgreementOrder() { // EX-PROP-PENNY
        Settlement settlement = new Funds()
                .partner("z", 100_000_000)
                .partner("m", 100_000_000)
                .partner("a", 100_000_000)
                .scheme("z", 300_000_000, 310_000_001)
                .settle();

        assertEquals(
                Map.of("z", 3_333_334L, "m", 3_333_334L, "a", 3_333_333L),
                Funds.shares(settlement));
    }

    @Test
    void leavesAPartnerWithoutContributionOut() { // EX-PROP-ZERO
        Settlement settlement = new Funds()
                .partner("council", 600_000_000)
                .partner("icb", 400_000_000)
                .partner("district", 0)
                .scheme("district", 1_000_000_000, 1_035_000_000)
                .settle();

        assertEquals(
                Map.of("council", 21_000_000L, "icb", 14_000_000L, "district", 0L),
                Funds.shares(settlement));
        assertEquals(List.of(new Transfer("icb", "council", 414_000_000)), settlement.transfers());
    }

    @Test
    void settlesWhatALeadHasBeenReimbursed() {
        Settlement settlement = exampleFund().settle();

        assertEquals(
                new Share("icb", 400_000_000, 14_000_000, 300_000_000, 215_000_000, 215_000_000),
                settlement.shares().get(1));
        assertEquals(621_000_000, settlement.shares().get(0).finalCostPence());
        assertEquals(List.of(new Transfer("icb", "council", 114_000_000)), settlement.transfers());
    }

    @Test
    void settlesWhatALeadHasCarried() {
        Settlement settlement = exampleFund().carriedByLead().settle();

        assertEquals(List.of(new Transfer("council", "icb", 101_000_000)), settlement.transfers());
    }

    @Test
    void owesWhatTheWorkedExampleSays() { // EX-SETTLE
        Share icb =
                new Share("icb", 400_000_000, 14_000_000, 300_000_000, 215_000_000, 160_000_000);

        assertEquals(414_000_000, icb.finalCostPence());
        assertEquals(59_000_000, icb.settlementPence());
    }

    private static Funds exampleFund() {
        return new Funds()
                .partner("council", 600_000_000)
                .partner("icb", 400_000_000)
                .scheme("council", 800_000_000, 820_000_000)
                .scheme("icb", 200_000_000, 215_000_000)
                .received("icb", 300_000_000);
    }

    @Test
    void asksForAContributionThatWasNeverPaid() {
        Settlement settlement = new Funds()
                .partner("council", 60_000)
                .partner("icb", 40_000)
                .scheme("council", 100_000, 100_000)
                .settle();

        assertEquals(List.of(new Transfer("icb", "council", 40_000)), settlement.transfers());
    }

    @Test
    void paysBackWhatWasPaidTooMuchAndNothingWhereNothingIsDue() {
        Settlement settlement = new Funds()
                .partner("council", 60_000)
                .partner("icb", 40_000)
                .partner("district", 20_000)
                .scheme("council", 120_000, 108_000)
                .received("icb", 40_000)
                .received("district", 18_000)
                .settle();

        assertEquals(List.of(new Transfer("council", "icb", 4_000)), settlement.transfers());
    }

    @Test
    void countsSpendingOutsideSchemesInTheOutturn() {
        Settlement settlement = new Funds()
                .partner("council", 60_000)
                .partner("icb", 40_000)
                .scheme("council", 100_000, 100_000)
                .outsideSchemes(10)
                .settle();

        assertEquals(100_010, settlement.outturnPence());
        assertEquals(Map.of("council", 6L, "icb", 4L), Funds.shares(settlement));
    }

    @Test
    void settlesANegativeOutturn() { // EX-NEGATIVE-OUTTURN
        Settlement settlement = new Funds()
                .partner("council", 10_000_000)
                .partner("icb", 5_000_000)
                .scheme("council", 15_000_000, -600_000)
                .received("icb", 5_000_000)
                .settle();

        assertEquals(-600_000, settlement.outturnPence());
        assertEquals(-400_000, settlement.shares().get(0).finalCostPence());
        assertEquals(List.of(new Transfer("council", "icb", 5_200_000)), settlement.transfers());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 8, 5, 3",
        "4, 33, 20, 13",
        "5, 42, 25, 17",
        "12, 100, 60, 40",
        "13, 100, 60, 40",
        "15, 100, 60, 40"
    })
    void plansThePartOfTheYearThatHasPassedToTheNearestPenny(
            int through, long plan, long council, long icb) {
        Settlement settlement = new Funds()
                .partner("council", 60)
                .partner("icb", 40)
                .scheme("council", 100, plan)
                .through(through)
                .settle();

        assertEquals(plan, settlement.planPence());
        assertEquals(
                List.of(council, icb),
                settlement.shares().stream().map(Share::contributionPence).toList());
    }

    @Test
    void showsItsWorkingStepByStep() {
        assertEquals(
                List.of(
                        new Step("Variance to date", "outturn less plan", "", "", 100, 10),
                        new Step(
                                "core split",
                                "in proportion to contributions",
                                "14.2",
                                "council",
                                10,
                                6),
                        new Step(
                                "core split",
                                "in proportion to contributions",
                                "14.2",
                                "icb",
                                10,
                                4),
                        new Step(
                                "Settlement",
                                "final cost less paid in £0.00, less spent £0.00, plus reimbursed"
                                        + " £0.00",
                                "12.4",
                                "icb",
                                44,
                                44)),
                new Funds()
                        .partner("council", 60)
                        .partner("icb", 40)
                        .scheme("council", 100, 110)
                        .settle()
                        .steps());
    }

    @Test
    void cannotShareWhereNobodyContributes() {
        assertThrows(
                org.pooledfund.problem.ProblemException.class,
                () -> new Funds()
                        .partner("council", 0)
                        .partner("icb", 0)
                        .scheme("icb", 0, 5)
                        .settle());
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 900, GREEN",
        "1000, 1000, GREEN",
        "1000, 1020, GREEN",
        "1000, 1021, AMBER",
        "1000, 1050, AMBER",
        "1000, 1051, RED",
        "0, 0, GREEN",
        "0, 1, RED",
        "0, -1, GREEN",
    })
    void ratesAnOverspendStrictlyAboveItsThreshold(long plan, long actual, String rating) {
        Settlement settlement = new Funds()
                .partner("council", 60)
                .scheme("council", plan, actual)
                .settle();

        assertEquals(
                SchemeOutturn.Rating.valueOf(rating),
                settlement.schemes().get(0).rating(Funds.RATINGS));
    }
}
