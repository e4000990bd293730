package org.pooledfund.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Split;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.settlement.document.PositionDocument;

/**
 * The edge cases an agreement must hold in, one test a row of their table, by the row's name. A
 * partner that is replaced and boards that merge are in {@link SuccessorsTest}; frozen inputs where
 * settlements follow each other.
 */
class StatedCasesTest {
    private static final Split SIXTY_FORTY =
            new Split.Percentages(Map.of("A", BigDecimal.valueOf(60), "B", BigDecimal.valueOf(40)));

    @Test
    void zeroContributionPartner() {
        Pool pool = new Pool("A", "B").line("S", "A", 100, 150).line("S", "B", 0, 0);

        assertEquals(List.of(50L, 0L), shares(pool.step(Split.Proportional.EXACT)));
        Pool stated = new Pool("A", "B").line("S", "A", 100, 150).line("S", "B", 0, 0);
        assertEquals(List.of(30L, 20L), shares(stated.step(SIXTY_FORTY)));
    }

    @Test
    void allWeightsZero() {
        Pool pool = new Pool("A", "B").line("S", "A", 0, 5).step(Split.Proportional.EXACT);

        assertTrue(assertThrows(ProblemException.class, pool::settle)
                .getMessage()
                .contains("cannot apportion"));
    }

    @Test
    void noVariance() {
        Settlement settlement = new Pool("A", "B")
                .line("S", "A", 10, 10)
                .step(Split.Proportional.EXACT)
                .settle();

        assertEquals(Map.of("A", 0L, "B", 0L), settlement.duePence("A"));
        assertEquals(2, settlement.shares().size());
    }

    @Test
    void creditsExceedSpending() {
        Settlement settlement = new Pool("A", "B")
                .line("S", "A", 10_000_000, -600_000)
                .line("S", "B", 5_000_000, 0)
                .step(Split.Proportional.EXACT)
                .settle();

        assertEquals(-10_400_000, settlement.share("A").sharePence());
        assertEquals(-5_200_000, settlement.share("B").sharePence());
        assertTrue(settlement.remainder().notes().stream()
                .anyMatch(note -> note.contains("needs approval")));
    }

    /** 6.0 million a year to 30 September, then 7.2, against 3.5; an overspend of 350,000. */
    @Test
    void contributionVariedMidYear() {
        String days = varied("basis: days, ");

        assertEquals(21_924_475L, settle(varied("")).share("a").sharePence());
        assertEquals(settle(days).shares(), ledger(days).shares());
        assertTrue(settle(days).share("a").sharePence()
                != settle(varied("")).share("a").sharePence());
    }

    private static String varied(String basis) {
        return """
                agreement: 1
                fund: {id: oak, name: Oak Fund}
                year: 2025-26
                host: a
                partners:
                  - {id: a, name: Oak Council, kind: unitary-council}
                  - {id: b, name: Oak ICB, kind: integrated-care-board}
                contributions:
                  - {partner: a, source: council-additional, amount: 6000000,
                     variations: [{from: 2025-10-01, amount: 7200000}]}
                  - {partner: b, source: nhs-minimum, amount: 3936170.21}
                schemes:
                  - {id: S, name: Care, lead: a, source: nhs-minimum, area: other,
                     budget: 10536170.21, funded-by: {a: 6600000, b: 3936170.21}}
                risk-share:
                  - {step: Split, rule: proportional-to-contributions, %sclause: "1"}
                disputes:
                  - {by: the pool manager, within-days: 10, clause: "22.1"}
                  - {by: the chief executives, clause: "22.2"}
                settlement: {lead-spend: carried-by-lead, clause: "2"}
                tolerances: {line: 0.05, open-breaks: 1.00, timing-periods: 1,
                  date-window-days: 10, amber-above: 2.0%%, red-above: 5.0%%}
                """.formatted(basis);
    }

    /** 99 to 96 published as 51 to 49: on a million both are to be had, as the agreement says. */
    @Test
    void statedPercentageRounded() {
        Split rounded =
                new Split.Proportional(Split.Basis.AMOUNTS_DUE, Split.Precision.WHOLE_PERCENT);

        assertEquals(List.of(50_769_231L, 49_230_769L), shares(oxford(Split.Proportional.EXACT)));
        assertEquals(List.of(51_000_000L, 49_000_000L), shares(oxford(rounded)));
    }

    private static Pool oxford(Split split) {
        return new Pool("A", "B")
                .line("S", "A", 9_900_000_000L, 10_000_000_000L)
                .line("S", "B", 9_600_000_000L, 9_600_000_000L)
                .step(split);
    }

    @Test
    void oddPennyAtFiftyFifty() {
        Split half = new Split.Percentages(
                Map.of("A", BigDecimal.valueOf(50), "B", BigDecimal.valueOf(50)));

        assertEquals(
                List.of(4_000_001L, 4_000_000L),
                shares(new Pool("A", "B").line("S", "A", 0, 8_000_001).step(half)));
    }

    @Test
    void contributionUnpaidAtYearEndAndOverpaid() {
        Pool pool = new Pool("A", "B")
                .line("S", "A", 100, 200)
                .line("S", "B", 100, 0)
                .step(Split.Proportional.EXACT);

        assertEquals(0, pool.settle().variancePence());
        assertEquals(100, pool.settle().share("B").settlementPence());
        assertEquals(-30, pool.cash("B", 130, 0).settle().share("B").settlementPence());
    }

    /** Each is due but what is in dispute, which is shown with its step of the ladder. */
    @Test
    void dispute() {
        Agreement agreement = AgreementDocument.read("a.yaml", varied(""));
        Position position = position(agreement, """
                scheme,partner,actual,tags
                S,a,10536170.21,
                S,b,1000.00,disputed:2
                """);

        Settlement settlement = RiskShare.settle(agreement, position);
        InDispute.Dispute dispute = settlement.inDispute().spending().getFirst();

        assertEquals(100_000, settlement.variancePence());
        assertEquals(Map.of("a", 62_641L, "b", -62_641L), settlement.disputedPence());
        assertEquals(
                settlement.duePence("a").getOrDefault("b", 0L) + 62_641,
                settlement.payablePence("a").getOrDefault("b", 0L));
        assertEquals(List.of(new Transfer("b", "a", 393_617_021)), settlement.transfers());
        assertEquals(
                393_617_021L,
                TrueUp.of(settlement, "a", Map.of()).nowPence().getOrDefault("b", 0L));
        assertEquals(2, dispute.step().orElseThrow().number());
        assertEquals("the chief executives", dispute.step().orElseThrow().by());
    }

    /** The same where the pool's ledger marks the line, and the host has paid the lead back. */
    @Test
    void disputeInTheLedger() {
        String text = varied("").replace("lead: a", "lead: b");
        for (String lead : List.of("carried-by-lead", "reimbursed")) {
            Agreement agreement =
                    AgreementDocument.read("a.yaml", text.replace("carried-by-lead", lead));
            PoolTotals totals = new PoolTotals(
                    new Period(agreement.year(), Period.MARCH),
                    List.of(new PoolTotals.Spending("S", 12, 1_053_717_021L, 100_000)),
                    Map.of(),
                    Map.of("b", 393_617_021L));

            Settlement settlement = RiskShare.settle(agreement, totals.atSteps(Map.of("S", 2)));
            InDispute.Dispute dispute = settlement.inDispute().spending().getFirst();

            assertEquals("the chief executives", dispute.step().orElseThrow().by());
            assertEquals(100_000, dispute.amountPence());
            assertEquals(
                    settlement,
                    RiskShare.settle(agreement, PoolTotals.of(settlement)),
                    "what was stored gives the position again");
            assertEquals(
                    Optional.empty(),
                    RiskShare.settle(agreement, totals)
                            .inDispute()
                            .spending()
                            .getFirst()
                            .step());

            boolean reimbursed = lead.equals("reimbursed");
            assertEquals(
                    reimbursed ? 37_359L : -62_641L,
                    settlement.disputedPence().getOrDefault("b", 0L),
                    lead);
            assertEquals(
                    reimbursed ? List.of() : List.of(new Transfer("a", "b", 1_053_617_021L)),
                    settlement.transfers(),
                    lead);
        }
    }

    @Test
    void anUnknownStepOfTheLadderIsRefused() {
        Agreement agreement = AgreementDocument.read("a.yaml", varied(""));

        assertTrue(assertThrows(
                        ProblemException.class,
                        () -> position(agreement, "partner,actual,tags\na,1,disputed:3\n"))
                .getMessage()
                .contains("'disputed:3' is not known here"));
    }

    private static List<Long> shares(Pool pool) {
        return pool.settle().shares().stream().map(Share::sharePence).toList();
    }

    private static Settlement settle(String text) {
        Agreement agreement = AgreementDocument.read("a.yaml", text);
        return RiskShare.settle(
                agreement, position(agreement, "scheme,partner,actual\nS,a,10886170.21\n"));
    }

    private static Settlement ledger(String text) {
        Agreement agreement = AgreementDocument.read("a.yaml", text);
        return RiskShare.settle(
                agreement,
                new PoolTotals(
                        new Period(agreement.year(), Period.MARCH),
                        Map.of("S", 1_088_617_021L),
                        0,
                        Map.of()));
    }

    private static Position position(Agreement agreement, String csv) {
        return EnteredPosition.of(
                agreement,
                PositionDocument.read("p.csv", csv, agreement),
                new Basis(
                        new Period(agreement.year(), Period.MARCH), Basis.Outlook.TO_DATE, false));
    }
}
