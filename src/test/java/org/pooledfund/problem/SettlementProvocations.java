package org.pooledfund.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.fund.document.AgreementText;
import org.pooledfund.national.RuleSetDocument;
import org.pooledfund.settlement.Basis;
import org.pooledfund.settlement.EnteredPosition;
import org.pooledfund.settlement.RiskShare;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.TrueUp;
import org.pooledfund.settlement.document.PositionDocument;
import org.pooledfund.settlement.payment.FrozenTerms;
import org.pooledfund.settlement.payment.NextVersion;
import org.pooledfund.settlement.payment.SettlementVersion;
import org.pooledfund.settlement.payment.SettlementVersionDocument;

/** Brings each problem of risk-share terms, positions and rule sets about. */
final class SettlementProvocations {
    private static final String RULE = "rule: proportional-to-contributions";

    private final Map<Problem, Finding> found = new EnumMap<>(Problem.class);

    /** An example of each. */
    Map<Problem, Finding> provoked() {
        agreement(Problem.PERCENT_SUM, RULE, """
                rule: percentages
                    shares: {council: 50%, icb: 40%}""");
        agreement(Problem.NOT_A_PERCENTAGE, RULE, """
                rule: percentages
                    shares: {council: half, icb: 100%}""");
        agreement(
                Problem.NOT_A_VARIATION,
                "    amount: 400.00",
                "    amount: 400.00\n    variations:\n      - from: 2025-10-02\n"
                        + "        amount: 500.00");
        agreement(
                Problem.STEP_TWICE,
                "risk-share:",
                "risk-share:\n" + netting("pool") + netting("scheme"));
        position(Problem.POSITION_COLUMN, "scheme,partner\nS01,icb\n");
        position(
                Problem.CONTRIBUTION_DIFFERS,
                "partner,budget,actual\ncouncil,600.00,1\nicb,300.00,1\n");
        expect(
                Problem.NAME_NOT_THEN,
                () -> position(
                        read(
                                AgreementText.SOUND.replace(
                                        "ods: QX9",
                                        "ods: QX9\n    predecessors: [{id: ccg, ods: 07P, to: 2022-06-30}]")),
                        "partner,actual\n07P,10.00\n"));
        expect(
                Problem.TERMS_NOT_FROZEN,
                () -> new FrozenTerms(1, List.of("They share it 6 to 4."))
                        .check("may.json", new FrozenTerms(1, List.of("They share it 7 to 4."))));
        settle();
        expect(Problem.RULE_SET_MISSING, () -> RuleSetDocument.of(new FinancialYear(2010)));
        found.putAll(MatchProvocations.provoked());
        return found;
    }

    private static String netting(String level) {
        return "  - step: netting\n    rule: netting\n    level: " + level + "\n    clause: 1\n";
    }

    private void settle() {
        Agreement weightless = read(AgreementText.SOUND.replace(RULE, """
                rule: by-weight
                    measure: people
                    weights: {council: 0, icb: 0}"""));
        expect(
                Problem.CANNOT_APPORTION,
                () -> RiskShare.settle(
                        weightless, position(weightless, "partner,actual\nicb,9\n")));
        Agreement leaving = read(
                AgreementText.SOUND.replace("    ods: QX9", "    ods: QX9\n    left: 2025-09-30"));
        expect(
                Problem.NEEDS_PERIOD_END,
                () -> position(leaving, "partner,actual\ncouncil,10.00\n"));
        versions();
        cash();
    }

    private void cash() {
        String keep = "lead-spend: carried-by-lead";
        String paid = "partner,actual,cash paid,reimbursed\nicb,9,3,2\n";
        Agreement read = read(AgreementText.SOUND.replace("lead-spend: reimbursed", keep)
                + "arrangement:\n  cash: notional\n");
        expect(Problem.CASH_NOT_AS_AGREED, () -> position(read, paid));
    }

    private void versions() {
        Agreement read = read(AgreementText.SOUND);
        expect(
                Problem.SETTLEMENT_OF_ANOTHER,
                () -> SettlementVersionDocument.read(
                        "may.json", json(6, "icb").replace("\"oak\"", "\"elm\""), read));
        expect(Problem.SETTLED_BY_NOBODY, () -> next(read, json(6, "ccg"), ""));
        expect(Problem.SETTLED_ALREADY, () -> next(read, json(13, "icb"), "why"));
        expect(Problem.CORRECTION_WITHOUT_REASON, () -> next(read, json(12, "icb"), ""));
    }

    private static void next(Agreement agreement, String before, String reason) {
        SettlementVersion last = SettlementVersionDocument.read("may.json", before, agreement);
        NextVersion next = new NextVersion(agreement, Optional.of(last));
        Settlement settlement =
                RiskShare.settle(agreement, position(agreement, "partner,actual\nicb,9\n"));
        next.of(settlement, TrueUp.of(settlement, agreement.host(), next.settledPence()), reason);
    }

    private static String json(int period, String partner) {
        return """
                {"fund": "oak", "year": "2025-26", "period": %d, "outlook": "to-date",
                 "version": 1, "host": "council", "planned": 1.00, "spent": 2.00,
                 "partners": [{"id": "%s", "contribution": 1.00, "share": 1.00, "paid": 0.00,
                   "spent": 0.00, "reimbursed": 0.00, "settlement": 2.00,
                   "settledBefore": 0.00, "payableNow": 2.00}]}
                """.formatted(period, partner);
    }

    private void agreement(Problem problem, String sound, String spoilt) {
        expect(problem, () -> read(AgreementText.SOUND.replace(sound, spoilt)));
    }

    private void position(Problem problem, String csv) {
        expect(problem, () -> position(read(AgreementText.SOUND), csv));
    }

    private static Agreement read(String text) {
        return AgreementDocument.read("agreement.yaml", text);
    }

    private static org.pooledfund.settlement.Position position(Agreement agreement, String csv) {
        return EnteredPosition.of(
                agreement,
                PositionDocument.read("position.csv", csv, agreement),
                new Basis(
                        new Period(agreement.year(), Period.MARCH), Basis.Outlook.TO_DATE, false));
    }

    private void expect(Problem problem, Executable action) {
        Finding first = assertThrows(ProblemException.class, action, problem.toString())
                .findings()
                .getFirst();
        assertEquals(problem, first.problem(), first.text());
        found.put(problem, first);
    }
}
