package org.pooledfund.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.fund.wording.PlainEnglish;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.settlement.document.PositionDocument;
import org.pooledfund.settlement.document.SettledDocument;
import org.pooledfund.settlement.payment.KeptAmount;
import org.pooledfund.settlement.payment.NextVersion;
import org.pooledfund.settlement.payment.SettlementVersion;

/** A board is divided between two on 1 October, three parts to two (DOMAIN 6.6). */
class DividedBodyTest {
    private static final String AGREEMENT = """
            agreement: 1
            fund: {id: fen, name: Fen Fund}
            year: 2025-26
            host: council
            partners:
              - {id: council, name: Fen Council, kind: unitary-council}
              - {id: east, name: East ICB, kind: integrated-care-board, ods: QE1,
                 predecessors: [{id: old, name: Old ICB, ods: QO1, to: 2025-09-30, share: 60%}]}
              - {id: west, name: West ICB, kind: integrated-care-board, ods: QW1,
                 predecessors: [{id: old, name: Old ICB, ods: QO1, to: 2025-09-30, share: 40%}]}
            contributions:
              - {partner: council, source: council-additional, amount: 600.00}
              - {partner: old, source: nhs-minimum, amount: 400.01}
            schemes:
              - {id: S, name: Care, lead: council, source: nhs-minimum, area: social-care,
                 budget: 1000.01, funded-by: {council: 600.00, old: 400.01}}
            risk-share:
              - {step: Split, rule: percentages, clause: "1", shares: {council: 60%, old: 40%}}
            settlement: {lead-spend: carried-by-lead, clause: "2"}
            tolerances: {line: 0.05, open-breaks: 1.00, timing-periods: 1, date-window-days: 10,
              amber-above: 2.0%, red-above: 5.0%}
            """;
    private static final String POSITION = """
            scheme,partner,actual,cash paid,period end
            S,council,600.00,,2026-03-31
            S,QO1,150.00,10.00,2025-09-30
            S,east,200.00,,2026-03-31
            S,QW1,150.01,,2026-03-31
            """;

    private final Agreement agreement = AgreementDocument.read("agreement.yaml", AGREEMENT);

    /** 400.01 is 240.006 and 160.004: the odd penny goes to the larger remainder. */
    @Test
    void everythingOfTheOldBodyIsDividedByItsShares() {
        Settlement settlement = settle(POSITION);

        assertEquals(10_000, settlement.variancePence());
        assertEquals(
                List.of(
                        new Share("council", 60_000, 6_000, 0, 0, 0),
                        new Share("east", 24_001, 2_400, 600, 29_000, 0),
                        new Share("west", 16_000, 1_600, 400, 21_001, 0)),
                settlement.shares());
        assertEquals(
                Map.of("council", 7_000L, "east", -3_199L, "west", -3_801L),
                settlement.duePence("council"));
    }

    @Test
    void itsLeadCanBeNoOneButItsOwnSpendingIsDivided() {
        String spent = POSITION.replace("cash paid,", "cash paid,spent by,").replace(",,", ",,,");
        assertEquals(
                settle(POSITION).shares(),
                settle(spent.replace("150.00,10.00,", "150.00,10.00,QO1,")).shares());
        assertTrue(assertThrows(
                        ProblemException.class,
                        () -> settle(
                                spent.replace("600.00,,,2026-03-31", "600.00,,QO1,2025-09-30")))
                .getMessage()
                .contains("'QO1' means east and west"));
    }

    @Test
    void whatItSettledBeforeIsDivided() {
        assertEquals(
                Map.of("council", 1_000L, "east", -600L, "west", -400L),
                SettledDocument.read(
                        "s.csv", "partner,amount\ncouncil,10.00\nold,-10.00\n", agreement));
        Settlement settlement = settle(POSITION);
        var totals = new SettlementVersion.Totals(0, 0, List.<KeptAmount>of());
        var old = new SettlementVersion.Standing(settlement.shares().getLast(), -1_000, 0, -1_000);
        var before = new SettlementVersion(
                1,
                settlement.through(),
                "",
                totals,
                List.of(new SettlementVersion.Standing(
                        new Share("old", 0, 0, 0, 0, 0), old.toDatePence(), 0, old.nowPence())),
                List.of());
        assertEquals(
                Map.of("east", -600L, "west", -400L),
                new NextVersion(agreement, Optional.of(before)).settledPence());
    }

    @Test
    void itIsSaidInPlainEnglish() {
        assertTrue(
                PlainEnglish.of(agreement)
                        .toString()
                        .contains("East ICB has taken over 60% of Old ICB"
                                + " (old; ODS QO1), in being to 30 September 2025"),
                PlainEnglish.of(agreement).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "share: 40%|share: 50%|means both east and west",
                ", share: 60%||means both east and west",
                "to: 2025-09-30, share: 40%|to: 2025-12-31, share: 40%|means both east and west",
                "id: old, name: Old ICB, ods: QO1, to: 2025-09-30, share: 40%|id: other|"
                        + "the shares of 'old' are not 100% in all",
                "lead: council|lead: old|'old' is divided among east and west",
                "amount: 400.01}|amount: 400.01, instalments: [{due: 2025-04-01, amount: 400.01}]}|"
                        + "Say those of each of [east, west] by themselves",
            })
    void whatCannotBeDividedIsRefused(String sound, String spoilt, String message) {
        String text = AGREEMENT.replace(sound, spoilt == null ? "" : spoilt);
        String refused = assertThrows(
                        ProblemException.class,
                        () -> AgreementDocument.read("agreement.yaml", text))
                .getMessage();
        assertTrue(refused.contains(message), refused);
        assertTrue(refused.contains("share") || !message.contains("both"), refused);
    }

    private Settlement settle(String position) {
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
