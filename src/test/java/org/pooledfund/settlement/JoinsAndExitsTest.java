package org.pooledfund.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.money.Pence;
import org.pooledfund.settlement.PoolTotals.Spending;
import org.pooledfund.settlement.document.PositionDocument;

/** A ledger of a year in which partners join and leave settles as the same figures in a file do. */
class JoinsAndExitsTest {
    private static final String LEAVING = """
            agreement: 1
            fund: {id: fen, name: Fen Fund}
            year: 2025-26
            host: council
            partners:
              - {id: council, name: Fen Council, kind: unitary-council}
              - {id: icb, name: NHS Fen ICB, kind: integrated-care-board}
              - {id: district, name: Fen District, kind: district-council, left: 2025-09-30}
            contributions:
              - {partner: council, source: council-additional, amount: 6000000}
              - {partner: icb, source: nhs-minimum, amount: 3000000}
              - {partner: district, source: disabled-facilities-grant, amount: 1000000}
            schemes:
              - {id: S, name: All, lead: council, source: nhs-minimum, area: other, budget: 10000000,
                 funded-by: {council: 6000000, icb: 3000000, district: 1000000}}
            risk-share:
              - {step: Split, rule: proportional-to-contributions, clause: "14"}
            exit:
              - {term: "The year is closed at the day of exit.", clause: "17.2"}
            settlement: {lead-spend: carried-by-lead, clause: "12"}
            tolerances: {line: 0.05, open-breaks: 1.00, timing-periods: 1, date-window-days: 10,
              amber-above: 2.0%, red-above: 5.0%}
            """;

    /** Rates that vary, a profile, a month that is cut, three schemes, four stretches. */
    private static final String MANY = LEAVING.replace(
                    "kind: district-council, left: 2025-09-30",
                    "kind: district-council, joined: 2025-05-01, left: 2025-12-15")
            .replace(
                    "kind: integrated-care-board}",
                    "kind: integrated-care-board, joined: 2025-06-11}")
            .replace(
                    "amount: 6000000}",
                    "amount: 6000000.07, variations: [{from: 2025-10-01, amount: 7200000.01,"
                            + " clause: \"9\"}]}")
            .replaceFirst(
                    "(?s)  - \\{id: S,.*?\\}\\}", """
                      - {id: A, name: A, lead: council, source: council-additional, area: other,
                         budget: 5600000.05, funded-by: {council: 4600000.05, district: 1000000},
                         profile: [2, 2, 2, 9, 9, 9, 9, 9, 9, 20, 10, 10]}
                      - {id: B, name: B, lead: icb, source: nhs-minimum, area: other,
                         budget: 4999999.99, funded-by: {council: 1999999.99, icb: 3000000}}
                      - {id: C, name: C, lead: district, source: nhs-minimum, area: other,
                         budget: 0.01, funded-by: {council: 0.01}}""".stripIndent().indent(2).stripTrailing());

    @Test
    void eachStretchBearsWhatWasChargedInItsMonths() {
        Settlement settlement =
                settle(LEAVING, Spending.of("S", 4, 574_000_000), Spending.of("S", 7, 456_000_000));

        assertShares(settlement, 170_909_09, 85_454_55, 43_636_36);
        List<Step> rows = settlement.steps().stream()
                .filter(step -> step.clause().equals("17.2"))
                .toList();
        assertEquals(
                List.of(550_000_000L, 450_000_000L),
                rows.stream().map(Step::amountInPence).toList());
        assertEquals(
                List.of(24_000_000L, 6_000_000L),
                rows.stream().map(Step::amountOutPence).toList());
        assertEquals("2025-04-01 to 2025-09-30", rows.getFirst().name());
        assertTrue(rows.getLast().rule().endsWith("shared by Fen Council, NHS Fen ICB"));
    }

    /** 183 of 365 days of 300,000 is 150,410.96; its shares are 6 : 3 : 2, then 2 : 1. */
    @Test
    void orItsDaysOfTheVariance() {
        Settlement settlement = settle(
                LEAVING.replace("clause: \"12\"", "mid-year: days, clause: \"12\""),
                Spending.of("S", 12, 1_030_000_000));

        assertShares(settlement, 18_176_837, 9_088_418, 2_734_745);
    }

    /** Council and ICB for 183 of 365 days of 6.0m and 3.0m, district for 183 of 2.0m. */
    @Test
    void weightsByDaysAreThoseOfTheStretch() {
        Agreement agreement = read(LEAVING.replace(
                "amount: 3000000}",
                "amount: 2800000, variations: [{from: 2025-07-01, amount: 3066666.66,"
                        + " clause: \"9\"}]}"));
        StretchFunding stretches = new StretchFunding(agreement, new Segments(agreement));
        var icb = agreement.contributions().get(1);

        List<Long> due = stretches.budgets(
                java.util.Optional.empty(), "icb", icb.source(), icb.duePence(agreement.year()));
        Fraction days = stretches.weight("icb", icb.source(), due.getFirst(), 0).byDays();

        assertEquals(List.of(146_666_667L, 153_333_333L), due);
        // 2,800,000 for 91 days and 3,066,666.66 for 92, of 365
        assertEquals(147_105_023L, days.over().divide(days.under()).longValueExact());
    }

    @Test
    void beforeAnybodyHasLeftNothingIsCut() {
        Settlement june = RiskShare.settle(
                read(LEAVING),
                new PoolTotals(
                        new Period(read(LEAVING).year(), 3),
                        List.of(Spending.of("S", 2, 330_000_000)),
                        Map.of(),
                        Map.of()));

        assertEquals(275_000_000, june.planPence());
        assertShares(june, 30_000_000, 15_000_000, 10_000_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6, 8, 9, 10, 12})
    void aFileOfTheSameFiguresSettlesToTheSamePence(int months) {
        for (String midYear : List.of("spending-by-period", "days")) {
            for (String level : List.of("pool", "scheme")) {
                for (String basis : List.of("amounts-due", "days")) {
                    Agreement agreement = read(MANY.replace(
                                    "clause: \"12\"", "mid-year: " + midYear + ", clause: \"12\"")
                            .replace(
                                    "contributions, clause: \"14\"}",
                                    "contributions, basis: " + basis + ", clause: \"14\"}\n"
                                            + "  - {step: Net, rule: netting, level: " + level
                                            + ", clause: \"13\"}"));
                    bothWays(agreement, months, midYear.equals("days"));
                }
            }
        }
    }

    private static void bothWays(Agreement agreement, int months, boolean byDays) {
        Random random = new Random(months);
        List<Spending> spending = new ArrayList<>();
        for (int period = 1; period <= months; period++) {
            for (String scheme : List.of("A", "B", "C")) {
                spending.add(Spending.of(scheme, period, random.nextInt(90_000_000) - 1_000_000));
            }
        }
        Period through = new Period(agreement.year(), months);
        PoolTotals totals = new PoolTotals(through, spending, Map.of(), Map.of("icb", 5L));

        Settlement nightly = RiskShare.settle(agreement, totals);
        Settlement alone = RiskShare.settle(
                agreement,
                EnteredPosition.of(
                        agreement,
                        PositionDocument.read("p.csv", file(agreement, totals, byDays), agreement),
                        new Basis(through, Basis.Outlook.TO_DATE, false)));

        assertEquals(nightly.shares(), alone.shares(), agreement.terms().toString());
        assertEquals(nightly.transfers(), alone.transfers());
        assertEquals(nightly.remainder(), alone.remainder());
    }

    /** The lead's spending by stretch, or in one where days cut it; budgets as agreed. */
    private static String file(Agreement agreement, PoolTotals totals, boolean byDays) {
        List<String> ends = List.of("2025-04-30", "2025-06-10", "2025-12-15", "2026-03-31");
        List<Integer> until = List.of(1, 3, 9, 12);
        StringBuilder csv = new StringBuilder("scheme,partner,actual,cash paid,period end\n");
        for (String scheme : List.of("A", "B", "C")) {
            String lead = agreement.scheme(scheme).orElseThrow().lead();
            int from = 0;
            for (int i = 0; i < ends.size(); i++) {
                int first = from;
                int last = until.get(i);
                long pence = totals.spending().stream()
                        .filter(one -> one.scheme().equals(scheme))
                        .filter(one -> one.period() > first && one.period() <= last)
                        .mapToLong(Spending::pence)
                        .sum();
                from = last;
                csv.append(String.format(
                        Locale.ROOT,
                        "%s,%s,\"%s\",0,%s%n",
                        scheme,
                        lead,
                        Pence.format(pence).replace("£", ""),
                        byDays ? "" : ends.get(i)));
            }
        }
        return csv.append(",icb,,0.05,\n").toString();
    }

    private static Settlement settle(String text, Spending... spending) {
        Agreement agreement = read(text);
        return RiskShare.settle(
                agreement,
                new PoolTotals(
                        new Period(agreement.year(), Period.MARCH),
                        List.of(spending),
                        Map.of(),
                        Map.of()));
    }

    private static Agreement read(String text) {
        return AgreementDocument.read("agreement.yaml", text);
    }

    private static void assertShares(Settlement settlement, long... expected) {
        assertEquals(
                java.util.Arrays.stream(expected).boxed().toList(),
                settlement.shares().stream().map(Share::sharePence).toList());
    }
}
