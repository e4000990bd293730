package org.pooledfund.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pooledfund.extract.AmountRule;
import org.pooledfund.extract.CodeMap;
import org.pooledfund.extract.Column;
import org.pooledfund.extract.DateRule;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.NatureRule;
import org.pooledfund.extract.PeriodRule;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.extract.Standing;
import org.pooledfund.extract.TextEncoding;
import org.pooledfund.extract.Wildcard;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.fund.document.AgreementText;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.testing.Spoilt;

/**
 * A sound profile read whole; and spoilt in every way of resources/extract/profile-mistakes.txt.
 */
class ProfileDocumentTest {
    private static final Agreement AGREEMENT =
            AgreementDocument.read("a.yaml", AgreementText.SOUND);

    static List<Spoilt> mistakes() {
        return Spoilt.cases("extract/profile-mistakes.txt");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void tellsEachMistakeWithLineAndField(Spoilt spoilt) {
        ProblemException e = assertThrows(
                ProblemException.class,
                () -> ProfileDocument.read("p.yaml", spoilt.of(ProfileText.SOUND), AGREEMENT));

        assertEquals(String.join("\n", spoilt.messages()), e.getMessage().replace("p.yaml, ", ""));
    }

    @Test
    void readsEveryField() {
        assertEquals(
                new SourceProfile(
                        "icb-ledger",
                        "ICB ledger",
                        "icb",
                        SourceProfile.Ledger.PARTNER,
                        Wildcard.of("*.csv"),
                        new FileFormat.Csv(';', TextEncoding.WINDOWS_1252),
                        Map.of(
                                Column.PERIOD, "Period",
                                Column.YEAR, "Year",
                                Column.DATE, "Date",
                                Column.CODE, "Code",
                                Column.AMOUNT, "Amount",
                                Column.REFERENCE, "Ref"),
                        new AmountRule(AmountRule.Mode.SIGNED, true),
                        new DateRule("dd/MM/yyyy"),
                        new PeriodRule(PeriodRule.Style.YEAR_AND_NUMBER, PeriodRule.YearLabel.END),
                        Optional.of(new SourceProfile.TotalsRow("Code", "Total")),
                        Optional.of(Wildcard.of("*DISPUTED*")),
                        List.of(new NatureRule(
                                Optional.of(Wildcard.of("52*")),
                                Optional.of(Wildcard.of("Contribution*")),
                                Nature.CONTRIBUTION,
                                Optional.of("council"))),
                        new CodeMap(List.of(
                                new CodeMap.Entry(
                                        Wildcard.of("946103"),
                                        Standing.IN_SCHEME,
                                        Optional.of("S01"),
                                        LocalDate.of(2025, 4, 1),
                                        Optional.of(LocalDate.of(2025, 6, 30))),
                                code("PF*", Standing.OUTSIDE_SCHEMES),
                                code("ZZ*", Standing.OUTSIDE_POOL)))),
                ProfileDocument.read("p.yaml", ProfileText.SOUND, AGREEMENT));
    }

    private static CodeMap.Entry code(String code, Standing standing) {
        return new CodeMap.Entry(
                Wildcard.of(code),
                standing,
                Optional.empty(),
                LocalDate.of(1990, 4, 1),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "council-ledger, aldermere-council, PARTNER, SIGNED",
        "district-ledger, woldside-council, PARTNER, SIGNED",
        "icb-ledger, aldermere-icb, PARTNER, SIGNED",
        "pool-ledger, aldermere-council, POOL, DEBIT_AND_CREDIT",
    })
    void readsTheSampleProfiles(
            String source, String organisation, SourceProfile.Ledger ledger, AmountRule.Mode mode)
            throws IOException {
        Path sample = Path.of("sample-data");
        Agreement agreement = AgreementDocument.read(
                "agreement.yaml", Files.readString(sample.resolve("agreement.yaml")));
        SourceProfile profile = ProfileDocument.read(
                source, Files.readString(sample.resolve("sources/" + source + ".yaml")), agreement);

        assertEquals(source, profile.id());
        assertEquals(organisation, profile.organisation());
        assertEquals(ledger, profile.ledger());
        assertEquals(mode, profile.amount().mode());
        assertTrue(profile.totalsRow().isPresent());
        assertTrue(profile.codes().entries().size() >= 4);
    }
}
