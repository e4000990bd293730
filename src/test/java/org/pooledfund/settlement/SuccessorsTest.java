package org.pooledfund.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.settlement.document.PositionDocument;
import org.pooledfund.settlement.payment.NextVersion;
import org.pooledfund.settlement.payment.SettlementVersion;

/**
 * A body that takes another's place is the same economic partner (DOMAIN 4.5): two groups became
 * one board on 1 July 2022, as boards merge and councils are reorganised.
 */
class SuccessorsTest {
    private static final String BEFORE = """
                 predecessors: [
                   {id: west-ccg, name: NHS West Fen CCG, ods: 07P, to: 2022-06-30},
                   {id: east-ccg, name: NHS East Fen CCG, ods: 08X, ons: E38000998,
                    to: 2022-06-30}]""";
    private static final String AGREEMENT = """
            agreement: 1
            fund: {id: fen, name: Fen Fund}
            year: 2022-23
            host: council
            partners:
              - {id: council, name: Fen Council, short: Council, kind: unitary-council}
              - {id: icb, name: NHS Fen ICB, short: ICB, kind: integrated-care-board, ods: QX9,
            %s}
            contributions:
              - {partner: council, source: council-additional, amount: 600.00}
              - {partner: west-ccg, source: nhs-minimum, amount: 250.00}
              - {partner: east-ccg, source: nhs-minimum, amount: 150.00}
            schemes:
              - {id: S, name: Care, lead: east-ccg, source: nhs-minimum, area: social-care,
                 budget: 1000.00, funded-by: {council: 600.00, west-ccg: 250.00, icb: 150.00}}
            risk-share:
              - {step: Split, rule: percentages, clause: "1",
                 shares: {council: 60%%, west-ccg: 25%%, east-ccg: 15%%}}
            settlement: {lead-spend: carried-by-lead, clause: "2"}
            tolerances: {line: 0.05, open-breaks: 1.00, timing-periods: 1, date-window-days: 10,
              amber-above: 2.0%%, red-above: 5.0%%}
            """;
    private static final String POSITION = """
            scheme,partner,actual,cash paid,period end
            S,council,600.00,,2023-03-31
            S,07P,120.00,10.00,2022-06-30
            S,NHS East Fen CCG,80.00,,2022-06-30
            S,E38000998,40.00,,2022-05-31
            S,QX9,260.00,20.00,2023-03-31
            """;

    @Test
    void contributionsSharesAndFiguresOfTwoBodiesAreTheirSuccessors() {
        Settlement settlement = settle(agreement(), POSITION);

        assertEquals(10_000, settlement.variancePence());
        assertEquals(List.of("council", "icb"), partners(settlement));
        assertEquals(new Share("icb", 40_000, 4_000, 3_000, 50_000, 0), settlement.share("icb"));
        assertEquals(List.of(new Transfer("council", "icb", 9_000)), settlement.transfers());
    }

    @Test
    void theSuccessionItselfSettlesNothing() {
        String whole = POSITION.replace("07P", "icb")
                .replace("NHS East Fen CCG", "icb")
                .replace("E38000998", "icb");

        assertEquals(settle(agreement(), whole), settle(agreement(), POSITION));
    }

    @Test
    void whatTheOldBodiesSettledTheNewOneHasSettled() {
        var before = new NextVersion(agreement(), Optional.empty());
        Settlement june = settle(agreement(), POSITION);
        var version = before.of(june, TrueUp.of(june, "council", Map.of()), "");
        var standings = List.of(
                standing(version.standings().getFirst(), "council", 700),
                standing(version.standings().getLast(), "west-ccg", -500),
                standing(version.standings().getLast(), "east-ccg", -200));
        var last = new SettlementVersion(
                1, version.through(), "", version.totals(), standings, List.of());

        assertEquals(
                Map.of("council", 700L, "icb", -700L),
                new NextVersion(agreement(), Optional.of(last)).settledPence());
    }

    private static SettlementVersion.Standing standing(
            SettlementVersion.Standing like, String partner, long paid) {
        Share share = like.share();
        return new SettlementVersion.Standing(
                new Share(
                        partner,
                        share.contributionPence(),
                        share.sharePence(),
                        share.receivedPence(),
                        share.incurredPence(),
                        share.reimbursedPence()),
                paid,
                0,
                paid);
    }

    @Test
    void anOldCodeMeansNobodyAfterItsDay() {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> settle(
                        agreement(), POSITION.replace("10.00,2022-06-30", "10.00,2022-07-31")));

        assertEquals(Problem.NAME_NOT_THEN, refused.findings().getFirst().problem());
        assertTrue(
                refused.getMessage()
                        .contains("'07P' means icb to 2022-06-30, which says nothing clear of"
                                + " 2022-07-31"),
                refused.getMessage());
    }

    @Test
    void aCodeThatPassesFromOneBodyToAnotherMeansEachInItsTime() {
        Agreement passed = read(AGREEMENT
                .formatted("predecessors: [{id: west-ccg}, {id: east-ccg}]")
                .replace(
                        "kind: unitary-council}",
                        "kind: unitary-council, codes: [{ons: E06000999, to: 2022-09-30}]}")
                .replace("ods: QX9,", "ods: QX9, codes: [{ons: E06000999, from: 2022-10-01}],"));
        String rows = """
                scheme,partner,actual,period end
                S,E06000999,700.00,2022-09-30
                S,E06000999,400.00,2023-03-31
                """;

        Settlement settlement = settle(passed, rows);

        assertEquals(40_000, settlement.share("icb").incurredPence());
        assertThrows(
                ProblemException.class,
                () -> settle(passed, "scheme,partner,actual\nS,E06000999,700.00\n"));
    }

    @Test
    void aBodyDividedAmongSeveralNeedsShares() {
        String divided = AGREEMENT
                .formatted(BEFORE)
                .replace(
                        "kind: unitary-council}",
                        "kind: unitary-council, predecessors: [{id: east-ccg}]}");

        assertTrue(assertThrows(ProblemException.class, () -> read(divided))
                .getMessage()
                .contains("'east-ccg' means both council and icb"));
    }

    /** Two instalments of one year's rate, the second varied: due by days as if it were one. */
    @Test
    void contributionsOfOldAndNewWeighTogetherByDays() {
        String days = AGREEMENT
                .formatted(BEFORE)
                .replace("rule: percentages", "rule: proportional-to-contributions")
                .replace("shares: {council: 60%, west-ccg: 25%, east-ccg: 15%}", "basis: days")
                .replace(
                        "amount: 250.00}",
                        "amount: 1000.00, variations: [{from: 2022-07-01, amount: 0.00}]}");
        Settlement ledger = RiskShare.settle(
                read(days), new PoolTotals(year(days), Map.of("S", 136_500L), 0, Map.of()));

        // 600 by 365 days against 1,000 by 91 and 150 by 365
        assertEquals(
                List.of(21_915L, 14_585L),
                ledger.shares().stream().map(Share::sharePence).toList());
    }

    private static Period year(String text) {
        return new Period(read(text).year(), Period.MARCH);
    }

    private static Agreement agreement() {
        return read(AGREEMENT.formatted(BEFORE));
    }

    private static Agreement read(String text) {
        return AgreementDocument.read("agreement.yaml", text);
    }

    private static List<String> partners(Settlement settlement) {
        return settlement.shares().stream().map(Share::partner).toList();
    }

    private static Settlement settle(Agreement agreement, String position) {
        return RiskShare.settle(
                agreement,
                EnteredPosition.of(
                        agreement,
                        PositionDocument.read("position.csv", position, agreement),
                        new Basis(
                                new Period(agreement.year(), Period.MARCH),
                                Basis.Outlook.TO_DATE,
                                false)));
    }
}
