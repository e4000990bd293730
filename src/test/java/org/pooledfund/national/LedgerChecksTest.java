package org.pooledfund.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.national.Check.Outcome;
import org.pooledfund.settlement.PoolTotals;
import org.pooledfund.settlement.RiskShare;

/** The checks as a run makes them: from a ledger, which has no tags, and the fund's documents. */
class LedgerChecksTest {
    private static final Map<String, Long> SPENT = Map.of(
            "A", 55_660L, "B", 50_000L, "C", 20_000L, "D", 10_000L, "E", 4_000L, "F", 6_000L, "G",
            1_000L);
    private static final String CAPITAL = "disabled-facilities-grant-capital: ";
    private static final String NONE = """
            ring-fenced-elsewhere: 0
            ineligible-spending: 0.00
            capital-elsewhere: 0.00
            """;

    @Test
    void aSoundFundPassesEveryCheckOfItsYear() {
        String figures = FenFund.FIGURES + NONE + CAPITAL + "100.00\n";
        assertEquals(
                Map.of(),
                outcomes(checks(FenFund.AGREEMENT, figures), Outcome.FAIL),
                "nothing fails");
        assertEquals(Map.of(), outcomes(checks(FenFund.AGREEMENT, figures), Outcome.NOT_KNOWN));
        assertEquals(
                List.of(),
                outcomes(checks(FenFund.AGREEMENT, figures), Outcome.PASS).keySet().stream()
                        .filter(id -> !id.startsWith("CHK-"))
                        .toList());
    }

    @Test
    void withoutFiguresAllThatIsMissingIsNamedWithItsPlace() {
        Map<String, String> unknown = outcomes(checks(FenFund.AGREEMENT, ""), Outcome.NOT_KNOWN);
        assertEquals(
                List.of(
                        "CHK-01", "CHK-02", "CHK-03", "CHK-04", "CHK-05", "CHK-06", "CHK-07",
                        "CHK-16", "CHK-17"),
                unknown.keySet().stream().sorted().toList());
        unknown.forEach((id, found) -> assertTrue(found.contains("figures.yaml"), id + found));
        assertTrue(
                unknown.get("CHK-07")
                        .contains("what of £100.00 is as " + CAPITAL.strip().replace(":", "")),
                unknown.toString());
    }

    @Test
    void spendingOfTheFacilitiesGrantThatIsNotCapitalFails() {
        List<Check> checks = checks(FenFund.AGREEMENT, FenFund.FIGURES + CAPITAL + "99.00\n");
        assertEquals(
                "£1.00 of £100.00 spent is not capital",
                outcomes(checks, Outcome.FAIL).get("CHK-07"));
    }

    @Test
    void whatNoLineOfALedgerSaysFailsAsItIsEntered() {
        for (String figure : NONE.split("\n")) {
            String spoilt = NONE.replace(figure, figure.replaceAll(": .*", ": 0.01"));
            Map<String, String> failed = outcomes(
                    checks(FenFund.AGREEMENT, FenFund.FIGURES + CAPITAL + "100\n" + spoilt),
                    Outcome.FAIL);
            String check = figure.startsWith("ring") ? "CHK-16" : "CHK-17";
            assertEquals(List.of(check), List.copyOf(failed.keySet()), figure);
            assertTrue(failed.get(check).startsWith("£0.01 "), failed.toString());
        }
    }

    @Test
    void aPlanThatPutsARingFencedGrantIntoAnotherSchemeFails() {
        String leak = FenFund.AGREEMENT
                .replace(
                        "partner: district, source: council-additional",
                        "partner: district, source: improved-better-care-fund")
                .replace(
                        "function: handyperson",
                        "function: handyperson, funded-by: {district: 10.00}");
        assertEquals(
                "£0.00 spent and £10.00 planned on schemes of another source",
                outcomes(checks(leak, FenFund.FIGURES), Outcome.FAIL).get("CHK-16"));
    }

    @Test
    void whatTheBoardPutsInElsewhereIsNotTakenForNothing() {
        String figures = FenFund.FIGURES.replace("nhs-minimum-elsewhere: 943.40\n", "");
        assertTrue(outcomes(checks(FenFund.AGREEMENT, figures), Outcome.NOT_KNOWN)
                .get("CHK-02")
                .startsWith("nhs-minimum-elsewhere is not given"));
    }

    @Test
    void whatTheAgreementDoesNotSayIsAskedFor() {
        String text = FenFund.AGREEMENT
                .replace("  signed: 2023-03-30\n", "")
                .replace(", function: reablement", "")
                .replaceAll("reports:\n( +- .*\n)+", "");
        Map<String, String> unknown =
                outcomes(checks(text, FenFund.FIGURES + NONE + CAPITAL + "100"), Outcome.NOT_KNOWN);
        assertEquals(
                List.of("CHK-10", "CHK-13", "CHK-14"),
                unknown.keySet().stream().sorted().toList());
        unknown.forEach((id, found) -> assertTrue(found.contains(": "), id + " " + found));
    }

    private static Map<String, String> outcomes(List<Check> checks, Outcome outcome) {
        return checks.stream()
                .filter(check -> check.outcome() == outcome)
                .collect(Collectors.toMap(check -> check.rule().id(), Check::figures));
    }

    private static List<Check> checks(String text, String figures) {
        Agreement agreement = AgreementDocument.read("agreement.yaml", text);
        PoolTotals totals =
                new PoolTotals(new Period(agreement.year(), Period.MARCH), SPENT, 0, Map.of());
        return NationalChecks.of(new Check.Evidence(
                agreement,
                RiskShare.position(agreement, totals),
                RiskShare.settle(agreement, totals),
                RuleSetDocument.of(agreement.year()),
                figures.isEmpty()
                        ? LocalFigures.NONE
                        : LocalFigures.read("figures.yaml", figures, agreement)));
    }
}
