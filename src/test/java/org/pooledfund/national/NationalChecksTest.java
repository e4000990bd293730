package org.pooledfund.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.national.Check.Outcome;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.settlement.Basis;
import org.pooledfund.settlement.EnteredPosition;
import org.pooledfund.settlement.Position;
import org.pooledfund.settlement.RiskShare;
import org.pooledfund.settlement.document.PositionDocument;

/** The national checks, each made to pass and to fail. */
class NationalChecksTest {
    private static final Path SAMPLE = Path.of("sample-data/agreements/fully-pooled");

    private static final String FIGURES = """
            figures: 1
            nhs-minimum:
              icb: 4,000,000.00
            nhs-minimum-total: 9,000,000.00
            nhs-minimum-elsewhere: 5,000,000.00
            social-care-minimum: 4,000,000.00
            council-grant: 2,000,000.00
            disabled-facilities-grant: 1,000,000.00
            """;

    private String agreement = "";
    private String position = "";
    private String figures = FIGURES;

    NationalChecksTest() throws IOException {
        agreement = Files.readString(SAMPLE.resolve("agreement.yaml"));
        position = Files.readString(SAMPLE.resolve("position.csv"));
    }

    @Test
    void everyRuleSetHasEveryCheckOnce() {
        for (String year : RuleSetDocument.YEARS) {
            RuleSet set = RuleSetDocument.of(FinancialYear.parse(year).orElseThrow());

            assertEquals(year, set.year().label());
            assertEquals(
                    java.util.stream.IntStream.rangeClosed(1, 21)
                            .mapToObj(n -> String.format(java.util.Locale.ROOT, "CHK-%02d", n))
                            .toList(),
                    set.rules().stream().map(RuleSet.Rule::id).toList());
        }
    }

    @Test
    void refusesAYearWithoutARuleSet() {
        assertThrows(ProblemException.class, () -> RuleSetDocument.of(new FinancialYear(2010)));
    }

    @Test
    void sumsPassToThePenny() {
        for (String id : new String[] {
            "CHK-01", "CHK-02", "CHK-03", "CHK-06", "CHK-07", "CHK-09", "CHK-11", "CHK-13",
            "CHK-16", "CHK-17", "CHK-18", "CHK-20", "CHK-21"
        }) {
            assertEquals(Outcome.PASS, outcome(id), id);
        }
    }

    @Test
    void sumsFailByAPenny() {
        figures = FIGURES.replace(",000.00", ",000.01")
                .replace("elsewhere: 5,000,000.01", "elsewhere: 5,000,000.00");

        for (String id : new String[] {"CHK-01", "CHK-02", "CHK-06", "CHK-07"}) {
            assertEquals(Outcome.FAIL, outcome(id), id);
        }
    }

    @Test
    void figuresThatAreNotGivenAreNotGuessed() {
        figures = "figures: 1\nout-of-hospital-minimum: 1.00\n";

        assertEquals(Outcome.NOT_KNOWN, outcome("CHK-01"));
        assertEquals(Outcome.NOT_KNOWN, outcome("CHK-03"));
        assertEquals(Outcome.NOT_KNOWN, outcome("CHK-14"));
        assertEquals(Outcome.NOT_APPLICABLE, outcome("CHK-04"));
    }

    @Test
    void spendingInTheWrongPlaceFails() {
        position = position.replace("council,capital", "council,")
                .replace("S2,council,council-additional,0.00", "S2,council,la-better-care-grant,0")
                .replace("fault:council", "capital");

        assertEquals(Outcome.FAIL, outcome("CHK-07"));
        assertEquals(Outcome.FAIL, outcome("CHK-16"));
        assertEquals(Outcome.FAIL, outcome("CHK-17"));
    }

    @Test
    void papersFailIfTheySayTooLittle() {
        assertEquals(Outcome.FAIL, outcome("CHK-12"));
        assertEquals(Outcome.FAIL, outcome("CHK-19"));
        assertEquals(Outcome.NOT_KNOWN, outcome("CHK-10"));
    }

    @Test
    void papersFailIfTheySayWhatIsNotLawful() {
        agreement = agreement
                .replace("function: reablement", "function: day surgery")
                .replace("kind: integrated-care-board", "kind: other-body")
                .replace("to: 2026-03-31", "to: 2026-03-30")
                .replace("source: council-additional", "source: private");
        position = position.replace("council-additional", "private");

        assertEquals(Outcome.FAIL, outcome("CHK-09"));
        assertEquals(Outcome.FAIL, outcome("CHK-10"));
        assertEquals(Outcome.FAIL, outcome("CHK-11"));
        assertEquals(Outcome.FAIL, outcome("CHK-13"));
    }

    @Test
    void nothingAppliesOutsideSection75() {
        agreement = agreement.replace("england-s75", "wales-s33");

        assertTrue(outcomes().values().stream().allMatch(o -> o == Outcome.NOT_APPLICABLE));
    }

    private Outcome outcome(String id) {
        return java.util.Objects.requireNonNull(outcomes().get(id), id);
    }

    private Map<String, Outcome> outcomes() {
        Agreement read = AgreementDocument.read("a.yaml", agreement);
        Position lines = EnteredPosition.of(
                read,
                PositionDocument.read("p.csv", position, read),
                new Basis(new Period(read.year(), 12), Basis.Outlook.TO_DATE, false));
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        NationalChecks.of(new Check.Evidence(
                        read,
                        lines,
                        RiskShare.settle(read, lines),
                        RuleSetDocument.of(read.year()),
                        LocalFigures.read("f.yaml", figures, read)))
                .forEach(check -> outcomes.put(check.rule().id(), check.outcome()));
        return outcomes;
    }
}
