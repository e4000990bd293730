package org.pooledfund.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pooledfund.national.FenFund.AGREEMENT;
import static org.pooledfund.national.FenFund.FIGURES;
import static org.pooledfund.national.FenFund.POSITION;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.national.Check.Outcome;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.settlement.Basis;
import org.pooledfund.settlement.EnteredPosition;
import org.pooledfund.settlement.Position;
import org.pooledfund.settlement.PositionLine;
import org.pooledfund.settlement.RiskShare;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;
import org.pooledfund.settlement.document.PositionDocument;

/**
 * Each of the twenty-one checks passes on one sound county fund of 2023-24, fails when that one
 * thing is spoilt, and does not apply outside section 75.
 */
class NationalCasesTest {
    /** What is spoilt: in the agreement, the position or the figures. */
    record Spoilt(String check, String in, String sound, String spoilt) {
        String apply(String document, String text) {
            if (!document.equals(in)) {
                return text;
            }
            assertTrue(text.contains(sound), sound);
            return text.replace(sound, spoilt);
        }
    }

    static List<Spoilt> failures() {
        return List.of(
                new Spoilt("CHK-01", "figures", "icb: 1056.60", "icb: 1056.61"),
                new Spoilt("CHK-02", "figures", "943.40", "943.39"),
                new Spoilt("CHK-03", "figures", "minimum: 556.60", "minimum: 556.61"),
                new Spoilt("CHK-04", "position", "B,icb,nhs-minimum,500.00", "B,icb,,499.99"),
                new Spoilt("CHK-05", "figures", "before: 1000.00", "before: 1000.96"),
                new Spoilt("CHK-06", "figures", "council-grant: 200.00", "council-grant: 199.99"),
                new Spoilt(
                        "CHK-07",
                        "position",
                        "100.00,capital",
                        "99.00,capital\nD,county,disabled-facilities-grant,1.00,"),
                new Spoilt("CHK-07", "figures", "facilities-grant: 100.00", "facilities-grant: 99"),
                new Spoilt(
                        "CHK-07",
                        "agreement",
                        "name: Homes, lead: district",
                        "name: Homes, lead: county"),
                new Spoilt("CHK-08", "agreement", "discharge-fund-nhs", "nhs-additional"),
                new Spoilt("CHK-09", "agreement", "council-additional", "private"),
                new Spoilt("CHK-10", "agreement", "function: reablement", "function: day surgery"),
                new Spoilt("CHK-11", "agreement", "kind: district-council", "kind: nhs-trust"),
                new Spoilt("CHK-12", "agreement", "aims: \"3\", ", ""),
                new Spoilt("CHK-12", "agreement", "  to: 2024-03-31\n", ""),
                new Spoilt("CHK-13", "agreement", "signed: 2023-03-30", "signed: 2024-04-01"),
                new Spoilt("CHK-14", "agreement", "  - {of: q3, on: 2024-01-20}\n", ""),
                new Spoilt(
                        "CHK-15",
                        "position",
                        "G,district,council-additional,10.00",
                        "G,district,,10.01"),
                new Spoilt(
                        "CHK-16",
                        "position",
                        "A,icb,nhs-minimum,556.60",
                        "A,county,improved-better-care-fund,1"),
                new Spoilt("CHK-17", "position", "10.00,", "10.00,ineligible"),
                new Spoilt("CHK-18", "position", "F,icb,discharge-fund-nhs,60.00", "F,icb,,-0.01"),
                new Spoilt(
                        "CHK-19",
                        "agreement",
                        "  - {by: section 151 officer, on: 2023-06-20}\n",
                        ""));
    }

    @Test
    void everyCheckPassesOnASoundFund() {
        for (Check check : checks(AGREEMENT, POSITION, FIGURES)) {
            assertEquals(Outcome.PASS, check.outcome(), check.rule().id() + " " + check.figures());
            assertFalse(check.figures().isBlank(), check.rule().id());
            assertFalse(check.rule().source().isBlank(), check.rule().id());
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failsIfOneThingIsSpoilt(Spoilt spoilt) {
        Check check = check(
                checks(
                        spoilt.apply("agreement", AGREEMENT),
                        spoilt.apply(
                                "position",
                                spoilt.in().equals("agreement")
                                        ? POSITION.replace(spoilt.sound(), spoilt.spoilt())
                                        : POSITION),
                        spoilt.apply("figures", FIGURES)),
                spoilt.check());

        assertEquals(Outcome.FAIL, check.outcome(), check.figures());
    }

    @Test
    void aBudgetOrContributionBelowZeroIsRefusedAndWouldFail() {
        Agreement read = AgreementDocument.read("a.yaml", AGREEMENT);
        assertThrows(
                ProblemException.class,
                () -> AgreementDocument.read(
                        "a.yaml", AGREEMENT.replace("amount: 200.00", "amount: -200.00")));
        Position sound = position(read, POSITION);
        List<PositionLine> lines = new ArrayList<>(sound.lines());
        PositionLine first = lines.getFirst();
        lines.set(
                0,
                new PositionLine(
                        first.scheme(),
                        first.source(),
                        first.bodies(),
                        -1,
                        first.actualPence(),
                        first.weight(),
                        first.tags(),
                        first.segment()));
        Position spoilt = new Position(
                sound.through(), lines, sound.contributions(), sound.cash(), sound.facts());

        Check check = check(checks(read, spoilt, RiskShare.settle(read, sound)), "CHK-21");

        assertEquals(Outcome.FAIL, check.outcome());
        assertEquals("(£0.01) below zero", check.figures().replace("-£0.01", "(£0.01)"));
    }

    @Test
    void sharesThatDoNotCastFail() {
        Agreement read = AgreementDocument.read("a.yaml", AGREEMENT);
        Position sound = position(read, POSITION);
        Settlement settlement = RiskShare.settle(read, sound);
        List<Share> shares = new ArrayList<>(settlement.shares());
        Share first = shares.getFirst();
        shares.set(
                0,
                new Share(
                        first.partner(),
                        first.contributionPence(),
                        first.sharePence() + 1,
                        first.receivedPence(),
                        first.incurredPence(),
                        first.reimbursedPence()));
        Settlement spoilt = new Settlement(
                settlement.through(),
                settlement.schemes(),
                settlement.outsideSchemesPence(),
                shares,
                settlement.steps(),
                settlement.transfers(),
                settlement.remainder(),
                settlement.inDispute());

        assertEquals(Outcome.FAIL, check(checks(read, sound, spoilt), "CHK-20").outcome());
    }

    /** The two that nobody can spoil from outside have tests of their own above. */
    @Test
    void everyOtherCheckIsSpoiltAbove() {
        List<String> spoilt = failures().stream().map(Spoilt::check).toList();

        assertEquals(
                List.of("CHK-20", "CHK-21"),
                ids().filter(id -> !spoilt.contains(id)).toList());
    }

    @Test
    void noneAppliesOutsideSection75() {
        String welsh =
                AGREEMENT.replace("arrangement:\n", "arrangement:\n  jurisdiction: wales-s33\n");

        checks(welsh, POSITION, FIGURES)
                .forEach(check -> assertEquals(Outcome.NOT_APPLICABLE, check.outcome()));
    }

    @Test
    void aCountyMayKeepWhatIsAgreed() {
        String kept = AGREEMENT.replace("name: Homes, lead: district", "name: Homes, lead: county");

        assertEquals(
                Outcome.PASS,
                check(
                                checks(
                                        kept,
                                        POSITION,
                                        FIGURES + "disabled-facilities-grant-kept: 100.00\n"),
                                "CHK-07")
                        .outcome());
    }

    @Test
    void aSchemeFundedByPartnersOfSeveralSourcesStillHasItsSources() {
        String mixed = AGREEMENT
                .replace(
                        "budget: 10.00, function: handyperson",
                        "budget: 70.00, function: handyperson,"
                                + " funded-by: {district: 10.00, icb: 60.00}")
                .replace("source: discharge-fund-nhs, amount", "source: nhs-minimum, amount")
                .replaceAll("(?s)  - \\{id: F.*?discharge\\}\n", "");
        String position = POSITION.replace("F,icb,discharge-fund-nhs,", "G,icb,nhs-minimum,");
        Check check = check(checks(mixed, position, FIGURES), "CHK-15");

        assertEquals(Outcome.PASS, check.outcome(), check.figures());
    }

    @Test
    void reportsOfQuartersThatHaveNotEndedAreNotDue() {
        String first = AGREEMENT.substring(0, AGREEMENT.indexOf("  - {of: q2"))
                + AGREEMENT.substring(AGREEMENT.indexOf("specifies:"));

        assertEquals(
                Outcome.PASS,
                check(checks(first, POSITION, FIGURES, 6), "CHK-14").outcome());
        assertEquals(
                Outcome.FAIL,
                check(checks(first, POSITION, FIGURES, 7), "CHK-14").outcome());
        assertEquals(
                Outcome.NOT_APPLICABLE,
                check(checks(first, POSITION, FIGURES, 3), "CHK-14").outcome());
    }

    private static Stream<String> ids() {
        return IntStream.rangeClosed(1, 21)
                .mapToObj(n -> String.format(java.util.Locale.ROOT, "CHK-%02d", n));
    }

    static Check check(List<Check> checks, String id) {
        return checks.stream()
                .filter(check -> check.rule().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<Check> checks(String agreement, String position, String figures) {
        return checks(agreement, position, figures, 12);
    }

    private static List<Check> checks(
            String agreement, String position, String figures, int months) {
        Agreement read = AgreementDocument.read("a.yaml", agreement);
        Position lines = position(read, position, months);
        return checks(read, lines, RiskShare.settle(read, lines), figures);
    }

    private static Position position(Agreement read, String position) {
        return position(read, position, 12);
    }

    private static Position position(Agreement read, String position, int months) {
        return EnteredPosition.of(
                read,
                PositionDocument.read("p.csv", position, read),
                new Basis(new Period(read.year(), months), Basis.Outlook.TO_DATE, false));
    }

    private static List<Check> checks(Agreement read, Position lines, Settlement settlement) {
        return checks(read, lines, settlement, FIGURES);
    }

    private static List<Check> checks(
            Agreement read, Position lines, Settlement settlement, String figures) {
        return NationalChecks.of(new Check.Evidence(
                read,
                lines,
                settlement,
                RuleSetDocument.of(read.year()),
                LocalFigures.read("f.yaml", figures, read)));
    }
}
