package org.pooledfund.fund.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.AreaOfSpend;
import org.pooledfund.fund.Contribution;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.RiskShareTerms;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.Tolerances;
import org.pooledfund.problem.ProblemException;

/** A sound agreement, read whole. */
class AgreementDocumentTest {
    @Test
    void readsEveryField() {
        Agreement agreement = AgreementDocument.read("a.yaml", AgreementText.SOUND);

        assertEquals(
                new Agreement(
                        "oak",
                        "Oak Fund",
                        new FinancialYear(2025),
                        "council",
                        List.of(
                                new Organisation(
                                        "council",
                                        "Oakshire Council",
                                        "Council",
                                        Organisation.Kind.UNITARY_COUNCIL,
                                        Optional.empty(),
                                        Optional.of("E06999999")),
                                new Organisation(
                                        "icb",
                                        "NHS Oakshire ICB",
                                        "NHS Oakshire ICB",
                                        Organisation.Kind.INTEGRATED_CARE_BOARD,
                                        Optional.of("QX9"),
                                        Optional.empty())),
                        List.of(
                                new Contribution(
                                        "council", FundingSource.COUNCIL_ADDITIONAL, 60_000),
                                new Contribution("icb", FundingSource.NHS_MINIMUM, 40_000)),
                        List.of(new Scheme(
                                "S01",
                                "Reablement",
                                "council",
                                FundingSource.NHS_MINIMUM,
                                AreaOfSpend.SOCIAL_CARE,
                                100_000)),
                        new RiskShareTerms(
                                List.of(new RiskShareTerms.Step(
                                        "core split",
                                        RiskShareTerms.Rule.PROPORTIONAL_TO_CONTRIBUTIONS,
                                        "14.2")),
                                RiskShareTerms.LeadSpend.REIMBURSED,
                                "12.4"),
                        new Tolerances(5, 10_000, 1, 10, new Tolerances.Ratings(20, 50))),
                agreement);
    }

    @Test
    void readsTheSampleAgreement() throws IOException {
        Agreement agreement = AgreementDocument.read(
                "agreement.yaml", Files.readString(Path.of("sample-data/agreement.yaml")));

        assertEquals("aldermere-bcf", agreement.fundId());
        assertEquals(new FinancialYear(2025), agreement.year());
        assertEquals("aldermere-council", agreement.host());
        assertEquals(
                List.of("aldermere-council", "aldermere-icb", "woldside-council"),
                agreement.partners().stream().map(Organisation::id).toList());
        assertEquals(10, agreement.schemes().size());
        assertEquals(5_610_000_000L, agreement.budgetPence());
        assertEquals(2_190_000_000L, agreement.contributionPence("aldermere-council"));
        assertEquals(3_384_000_000L, agreement.contributionPence("aldermere-icb"));
        assertEquals(36_000_000L, agreement.contributionPence("woldside-council"));
        assertEquals(
                new Tolerances(5, 75_000_000, 1, 10, new Tolerances.Ratings(20, 50)),
                agreement.tolerances());
    }

    @Test
    void tellsEveryMistakeAtOnceInTheOrderOfTheLines() {
        String spoilt = AgreementText.SOUND
                .replace("host: council", "host: concil")
                .replace("amount: 400.00", "amount: lots")
                .replace("red-above: 5%", "red-above: 5");

        assertEquals(
                List.of(6L, 23L, 44L),
                assertThrows(ProblemException.class, () -> AgreementDocument.read("a.yaml", spoilt))
                        .findings()
                        .stream()
                        .map(finding -> java.util.Objects.requireNonNull(finding.place())
                                .line())
                        .toList());
    }

    @Test
    void answersForItsPartnersAndSchemes() {
        Agreement agreement = AgreementDocument.read("a.yaml", AgreementText.SOUND);

        assertEquals("NHS Oakshire ICB", agreement.partner("icb").name());
        assertEquals(
                "no partner x",
                assertThrows(IllegalArgumentException.class, () -> agreement.partner("x"))
                        .getMessage());
        assertEquals(Optional.of("Reablement"), agreement.scheme("S01").map(Scheme::name));
        assertEquals(Optional.empty(), agreement.scheme("S02"));
        assertEquals(0, agreement.contributionPence("x"));
    }

    @Test
    void knowsWhichBodiesAreOfTheNhs() {
        assertEquals(
                List.of(
                        Organisation.Kind.INTEGRATED_CARE_BOARD,
                        Organisation.Kind.CLINICAL_COMMISSIONING_GROUP,
                        Organisation.Kind.NHS_ENGLAND,
                        Organisation.Kind.NHS_TRUST,
                        Organisation.Kind.HEALTH_BOARD,
                        Organisation.Kind.HEALTH_AND_SOCIAL_CARE_TRUST),
                java.util.Arrays.stream(Organisation.Kind.values())
                        .filter(Organisation.Kind::isNhs)
                        .toList());
    }
}
