package org.pooledfund.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.settlement.Basis.Outlook;
import org.pooledfund.settlement.document.PositionDocument;

/**
 * What happens in a year, told in an agreement and a position as people write them: partners that
 * join, leave or are replaced, last year's invoices, disputes, and forecasts of three kinds. The
 * figures were worked out by hand.
 */
class DocumentedCasesTest {
    private static final String AGREEMENT = """
            agreement: 1
            fund: {id: ash, name: Ash Fund}
            year: 2025-26
            host: council
            partners:
              - {id: council, name: Ash Council, short: Council, kind: unitary-council}
              - {id: icb, name: NHS Ash ICB, short: ICB, kind: integrated-care-board}
              - {id: district, name: Ash District, short: District, kind: district-council}
            contributions:
              - {partner: council, source: council-additional, amount: 6000000}
              - {partner: icb, source: nhs-additional, amount: 3000000}
              - {partner: district, source: council-additional, amount: 1000000}
            schemes:
              - {id: S, name: Care, lead: council, source: council-additional, area: social-care,
                 budget: 10000000, profile: [10, 10, 10, 10, 10, 10, 10, 10, 5, 5, 5, 5],
                 funded-by: {council: 6000000, icb: 3000000, district: 1000000}}
            risk-share:
              - {step: Split, rule: proportional-to-contributions, clause: "14"}
            settlement: {lead-spend: reimbursed, clause: "12"}
            tolerances: {line: 0.05, open-breaks: 1.00, timing-periods: 1, date-window-days: 10,
              amber-above: 2.0%, red-above: 5.0%}
            """;

    /** 300 : 150 : 100 to 30 September, then 300 : 150 among those who remain. */
    @Test
    void aPartnerThatLeavesBearsItsPartUpToThatDay() {
        String left = AGREEMENT.replace(
                "kind: district-council", "kind: district-council, left: 2025-09-30");
        String position = """
                scheme,partner,budget,actual,period end
                S,council,3000000,5740000,2025-09-30
                S,icb,1500000,0,2025-09-30
                S,district,1000000,0,2025-09-30
                S,council,3000000,4560000,2026-03-31
                S,icb,1500000,0,2026-03-31
                """;

        assertShares(settle(left, position), 170_909_09, 85_454_55, 43_636_36);
        assertTrue(assertThrows(
                        ProblemException.class,
                        () -> settle(left, "scheme,partner,actual\nS,council,1\n"))
                .getMessage()
                .contains("PF125"));
    }

    /** Nothing of the first half, then 600 : 300 : 100. */
    @Test
    void aPartnerThatJoinsBearsItsPartFromThatDay() {
        String joined = AGREEMENT.replace(
                "kind: district-council", "kind: district-council, joined: 2025-10-01");
        String position = """
                scheme,partner,budget,actual,period end
                S,council,3000000,5290000,2025-09-30
                S,icb,1500000,0,2025-09-30
                S,district,500000,0,2025-09-30
                S,council,3000000,5060000,2026-03-31
                S,icb,1500000,0,2026-03-31
                S,district,500000,0,2026-03-31
                """;

        assertShares(settle(joined, position), 229_333_33, 114_666_67, 6_000_00);
    }

    /** From October on 10, 10, 5, 5, 5, 5: at the end of November half of 4,500,000 is planned. */
    @Test
    void eachStretchHasItsOwnMonths() {
        String left = AGREEMENT.replace(
                "kind: district-council", "kind: district-council, left: 2025-09-30");
        String position = """
                scheme,partner,budget,actual,period end
                S,council,3000000,3100000,2025-09-30
                S,icb,1500000,1500000,2025-09-30
                S,district,1000000,1000000,2025-09-30
                S,council,3000000,800000,2026-03-31
                S,icb,1500000,400000,2026-03-31
                """;

        Settlement november = settle(left, position, 8, Outlook.TO_DATE);
        Settlement line = settle(left, position, 8, Outlook.STRAIGHT_LINE);

        assertEquals(5_500_000_00L + 2_250_000_00L, november.planPence());
        assertEquals(5_600_000_00L + 3_600_000_00L, line.outturnPence());
    }

    /** 3 months at 1,000,000 go on to March; after its exit the host spends what it did. */
    @Test
    void aForecastGoesOnInTheStretchesToCome() {
        String left = AGREEMENT.replace(
                "kind: district-council", "kind: district-council, left: 2025-09-30");
        String june = """
                scheme,partner,actual,forecast,period end
                S,council,2000000,4000000,2025-09-30
                S,district,1000000,2000000,2025-09-30
                """;

        Settlement line = settle(left, june, 3, Outlook.STRAIGHT_LINE);
        Settlement profile = settle(left, june, 3, Outlook.PROFILE);
        assertEquals(12_000_000_00L, line.outturnPence());
        assertEquals(10_000_000_00L, profile.outturnPence(), "30 of 100 are spent");
        assertEquals(2_000_000_00L, line.share("district").incurredPence());
        ProblemException missing =
                assertThrows(ProblemException.class, () -> settle(left, june, 3, Outlook.ENTERED));
        assertTrue(missing.getMessage().contains("2025-10-01 to 2026-03-31"), missing.getMessage());
        String entered = june + "S,council,0,5500000,2026-03-31\n";
        assertEquals(11_500_000_00L, settle(left, entered, 3, Outlook.ENTERED).outturnPence());
    }

    @Test
    void aPartnersSuccessorTakesItsFiguresWithoutAnySettlement() {
        String merged = AGREEMENT.replace(
                "kind: integrated-care-board",
                "kind: integrated-care-board, predecessors: [{id: 08A}, {id: 08B}]");
        String position = """
                scheme,partner,actual,cash paid
                S,council,10100000,
                S,08A,0,400000
                S,08B,0,350000
                S,icb,0,2250000
                """;

        Settlement settlement = settle(merged, position);

        assertShares(settlement, 60_000_00, 30_000_00, 10_000_00);
        assertEquals(3_000_000_00, settlement.share("icb").receivedPence());
        assertEquals(30_000_00, settlement.share("icb").settlementPence());
    }

    @Test
    void lastYearsInvoicesBelongToLastYearUnlessAgreed() {
        String position = """
                scheme,partner,actual,tags
                S,council,10100000,
                S,council,50000,prior-year
                """;

        Settlement apart = settle(AGREEMENT, position);
        Settlement within = settle(AGREEMENT + "arrangement: {prior-year: this-year}\n", position);

        assertShares(apart, 60_000_00, 30_000_00, 10_000_00);
        assertTrue(apart.steps().stream()
                .anyMatch(step -> step.rule().contains("new version of that settlement")
                        && step.amountInPence() == 50_000_00));
        assertShares(within, 90_000_00, 45_000_00, 15_000_00);
    }

    @Test
    void onePersonsPackageIsNoPartOfThePoolUnlessTheTermsSpeakOfIt() {
        String position = """
                scheme,partner,actual,tags
                S,council,10100000,
                S,icb,70000,recharge
                """;
        String pooled = AGREEMENT.replace("risk-share:\n", """
                risk-share:
                  - {step: Packages, rule: partner-bears, partner: icb, clause: "15",
                     applies-to: {tagged: [recharge]}}
                """);

        assertShares(settle(AGREEMENT, position), 60_000_00, 30_000_00, 10_000_00);
        assertShares(settle(pooled, position), 60_000_00, 100_000_00, 10_000_00);
    }

    @Test
    void anUnpaidInstalmentIsInTheSettlementAndNotInTheVariance() {
        Settlement settlement = settle(AGREEMENT, """
                scheme,partner,actual,cash paid
                S,council,10000000,
                S,icb,0,2250000
                S,district,0,1100000
                """);

        assertShares(settlement, 0, 0, 0);
        assertEquals(750_000_00, settlement.share("icb").settlementPence());
        assertEquals(-100_000_00, settlement.share("district").settlementPence());
    }

    /** After June 30 of 100 parts are planned: 3,000,000 of 10,000,000. */
    @Test
    void theBudgetToDateFollowsTheProfile() {
        Settlement june = settle(AGREEMENT, spent(3_300_000), 3, Outlook.TO_DATE);

        assertEquals(3_000_000_00, june.planPence());
        assertShares(june, 180_000_00, 90_000_00, 30_000_00);
    }

    /** 3,300,000 in three months: 13,200,000 in twelve. */
    @Test
    void aStraightLineGoesOnMonthByMonth() {
        Settlement year = settle(AGREEMENT, spent(3_300_000), 3, Outlook.STRAIGHT_LINE);

        assertEquals(13_200_000_00L, year.outturnPence());
        assertShares(year, 1_920_000_00, 960_000_00, 320_000_00);
    }

    /** 3,300,000 for 30 of 100 parts: 11,000,000 for all. */
    @Test
    void aForecastByProfileGoesOnAsTheBudgetDoes() {
        Settlement year = settle(AGREEMENT, spent(3_300_000), 3, Outlook.PROFILE);

        assertEquals(11_000_000_00L, year.outturnPence());
        assertShares(year, 600_000_00, 300_000_00, 100_000_00);
    }

    /** 1,000,000.01 over seven months: 1,714,285.73142..., to the nearest penny. */
    @Test
    void aForecastIsRoundedToTheNearestPenny() {
        Settlement year = settle(
                AGREEMENT,
                "scheme,partner,actual\nS,council,1000000.01\n",
                7,
                Outlook.STRAIGHT_LINE);

        assertEquals(1_714_285_73L, year.outturnPence());
    }

    @Test
    void anEnteredForecastIsTakenAndWhereThereIsNoneTheActual() {
        Settlement year = settle(
                AGREEMENT,
                "scheme,partner,actual,forecast\nS,council,3300000,10050000\nS,icb,50000,\n",
                3,
                Outlook.ENTERED);

        assertEquals(10_100_000_00L, year.outturnPence());
        assertShares(year, 60_000_00, 30_000_00, 10_000_00);
    }

    @Test
    void anOverspendIsNotPayableUntilTheRecoveryPlanIsClosedOrTheYearHasEnded() {
        String recovery = AGREEMENT.replace(
                "risk-share:\n",
                "risk-share:\n  - {step: Recovery, rule: recovery-first, clause: \"13\"}\n");
        String spent = spent(3_300_000);

        Settlement open = settle(recovery, spent, 3, Outlook.TO_DATE);
        TrueUp held = TrueUp.of(open, "council", Map.of());

        assertEquals(List.of(), open.transfers());
        assertTrue(held.nowPence().values().stream().allMatch(pence -> pence == 0));
        assertEquals(990_000_00, held.toDatePence().get("icb"));
        assertEquals(
                2, settle(recovery, spent, 3, Outlook.TO_DATE, true).transfers().size());
        assertEquals(
                2,
                settle(recovery, spent(10_100_000), 12, Outlook.TO_DATE)
                        .transfers()
                        .size());
    }

    private static String spent(long pounds) {
        return "scheme,partner,actual\nS,council," + pounds + "\n";
    }

    private static void assertShares(Settlement settlement, long... pence) {
        assertEquals(
                java.util.Arrays.stream(pence).boxed().toList(),
                settlement.shares().stream().map(Share::sharePence).toList());
    }

    private static Settlement settle(String agreement, String position) {
        return settle(agreement, position, Period.MARCH, Outlook.TO_DATE);
    }

    private static Settlement settle(
            String agreement, String position, int months, Outlook outlook) {
        return settle(agreement, position, months, outlook, false);
    }

    private static Settlement settle(
            String agreement, String position, int months, Outlook outlook, boolean planClosed) {
        Agreement read = AgreementDocument.read("a.yaml", agreement);
        Basis basis = new Basis(new Period(read.year(), months), outlook, planClosed);
        return RiskShare.settle(
                read,
                EnteredPosition.of(read, PositionDocument.read("p.csv", position, read), basis));
    }
}
