package org.pooledfund.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Reports;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.testing.Described;
import org.pooledfund.testing.JsonSchema;
import org.pooledfund.testing.Plain;
import org.pooledfund.testing.Strange;
import org.yaml.snakeyaml.Yaml;

/** The documents a fund's folder may have besides, and that their schemas say what is read. */
class KnownBesidesTest {
    private static final Path SAMPLE = Path.of("sample-data");
    private static final Map<String, String> MORE = Map.of(
            "figures", """
                    out-of-hospital-minimum: 1.00
                    disabled-facilities-grant-kept: 1.00
                    disabled-facilities-grant-capital: 1.00
                    nhs-minimum-year-before: 1.00
                    """,
            "forecast", "",
            "year-before", "",
            "reports", """
                    reports: 1
                    besides-the-pack: [partner-packs, board-page]
                    partners: [aldermere-icb]
                    lines-in-workbooks: 500
                    """,
            "disputes", """
                    disputes: 1
                    spending:
                      - {scheme: S02, step: 2}
                      - {step: 1}
                    """);
    private static final String LADDER = """
            disputes:
              - {by: the pool manager, within-days: 10, clause: "31.1"}
              - {by: the chief executives, clause: "31.2"}
            """;

    private final Agreement agreement = AgreementDocument.read(
            "a.yaml", Files.readString(SAMPLE.resolve("agreement.yaml")) + LADDER);

    @TempDir
    private Path folder;

    KnownBesidesTest() throws IOException {}

    @Test
    void passesOverNoDocumentOfNearlyTheRightName() throws IOException {
        Files.writeString(folder.resolve("notes-of-the-board.yaml"), "x: 1\n");
        assertEquals(List.of(), KnownBesides.read(folder, agreement).papers());

        Files.writeString(folder.resolve("forcast.yaml"), "x: 1\n");
        ProblemException e =
                assertThrows(ProblemException.class, () -> KnownBesides.read(folder, agreement));
        assertEquals(
                folder.resolve("forcast.yaml") + ": 'forcast' is not known here. Known: figures,"
                        + " forecast, year-before, reports, disputes. Did you mean 'forecast'? [PF112]",
                e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures", "forecast", "year-before", "reports", "disputes"})
    void schemaNamesEveryFieldThatIsReadAndNoOther(String kind) throws IOException {
        assertEquals(List.of(), findings(kind, sound(kind)));
        assertEquals(List.of(), new JsonSchema(schema(kind)).mistakes(Plain.of(sound(kind))));

        Map<String, Object> document = Plain.of(sound(kind));
        Strange.everywhere(document);
        Map<String, Set<String>> read = new TreeMap<>();
        for (Finding finding : findings(kind, new Yaml().dump(document))) {
            if (finding.problem() == Problem.FIELD_UNKNOWN) {
                read.computeIfAbsent(path(finding), path -> new TreeSet<>())
                        .addAll(List.of(finding.values().get(0).split(", ")));
            }
        }
        Map<String, Set<String>> described = new TreeMap<>();
        Described.fields("", schema(kind), described);
        assertEquals(described, read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "figures|figures: 1|figures: 2|PF109|yes",
                "figures|aldermere-icb: 24|aldermere-ibc: 24|PF112|no",
                "figures|council-grant: 7|council-grant: -7|PF116|no",
                "forecast|made-by: the pool manager|made-by:|PF103|no",
                "forecast|made-on: 2025-10-09|made-on: 2026-10-09|PF116|no",
                "forecast|scheme: S02|scheme: S01|PF113|no",
                "forecast|scheme: S10|scheme: S11|PF112|no",
                "forecast|outturn: 360,000.00|outturn: much|PF107|no",
                "year-before|year: 2024-25|year: 2023-24|PF116|no",
                "year-before|audited: yes|audited: perhaps|PF106|yes",
                "year-before|returned: 90,000.00|returned: 90,000.01|PF116|no",
                "year-before|partner: woldside-council|partner: woldside|PF112|no",
                "year-before|- scheme: S02|- scheme: S01|PF113|no",
                "year-before|- scheme: S02|- note: S02|PF116|yes",
                "reports|board-page|board-pages|PF106|yes",
                "reports|aldermere-icb|icb|PF112|no",
                "reports|500|500000|PF109|yes",
                "disputes|step: 2|step: 3|PF109|no",
                "disputes|scheme: S02|scheme: S77|PF112|no",
                "disputes|- {step: 1}|- {scheme: S02, step: 1}|PF113|no",
            })
    void namesMistakes(String kind, String sound, String spoilt, String code, String seenBySchema)
            throws IOException {
        String text = sound(kind).replace(sound, spoilt);
        assertFalse(text.equals(sound(kind)), sound);
        List<Finding> findings = findings(kind, text);
        assertTrue(
                findings.stream().anyMatch(f -> f.text().contains(code)),
                () -> findings.stream().map(Finding::text).toList().toString());
        assertEquals(
                seenBySchema.equals("yes"),
                !new JsonSchema(schema(kind)).mistakes(Plain.of(text)).isEmpty());
    }

    @Test
    void saysByHowMuchTheAccountOfTheYearBeforeDoesNotCast() throws IOException {
        String text = sound("year-before").replace("returned: 90,000.00", "returned: 80,000.00");
        assertTrue(
                findings("year-before", text).getFirst().text().contains("differ by -£10,000.00"),
                findings("year-before", text).toString());
    }

    @Test
    void aFolderWithoutThemIsSound() {
        KnownBesides none = KnownBesides.read(folder, agreement);
        assertEquals(KnownBesides.NOTHING, none);
    }

    @Test
    void everyMistakeOfAllDocumentsIsTold() throws IOException {
        for (String kind : List.of("figures", "forecast", "year-before", "reports", "disputes")) {
            Files.writeString(folder.resolve(kind + ".yaml"), kind + ": 9\nno-such: 1\n");
        }
        ProblemException refused =
                assertThrows(ProblemException.class, () -> KnownBesides.read(folder, agreement));
        for (String kind : List.of("figures", "forecast", "year-before", "reports", "disputes")) {
            assertTrue(
                    refused.findings().stream()
                            .anyMatch(f -> f.text().contains(kind + ".yaml, line 2")),
                    refused.getMessage());
        }
    }

    @Test
    void whereDisputesStandNeedsALadder() throws IOException {
        Files.writeString(folder.resolve("disputes.yaml"), MORE.get("disputes"));
        assertEquals(
                Map.of("S02", 2, "", 1), KnownBesides.read(folder, agreement).disputeSteps());
        Agreement without = AgreementDocument.read(
                "a.yaml", Files.readString(SAMPLE.resolve("agreement.yaml")));
        assertTrue(assertThrows(ProblemException.class, () -> KnownBesides.read(folder, without))
                .getMessage()
                .contains("the agreement has no ladder"));
    }

    @Test
    void aFundThatChoosesNothingGetsEverything() throws IOException {
        Files.writeString(folder.resolve("reports.yaml"), "reports: 1\n");
        Reports reports = KnownBesides.read(folder, agreement).reports().orElseThrow();
        assertEquals(Reports.all(agreement), reports);
        Files.writeString(folder.resolve("reports.yaml"), "reports: 1\nbesides-the-pack: []\n");
        Reports none = KnownBesides.read(folder, agreement).reports().orElseThrow();
        assertFalse(none.wantPackFor("aldermere-icb"));
        assertFalse(none.want(Reports.Kind.NATIONAL_RETURN));
    }

    private static String sound(String kind) throws IOException {
        Path file = SAMPLE.resolve(kind + ".yaml");
        return (Files.exists(file) ? Files.readString(file) : "") + MORE.get(kind);
    }

    private static Map<String, Object> schema(String kind) throws IOException {
        return Plain.of(Files.readString(Path.of("docs/schema/" + kind + ".schema.json")));
    }

    private List<Finding> findings(String kind, String text) throws IOException {
        Files.writeString(folder.resolve(kind + ".yaml"), text);
        try {
            KnownBesides.read(folder, agreement);
            return List.of();
        } catch (ProblemException e) {
            return e.findings();
        }
    }

    private static String path(Finding finding) {
        Place place = finding.place();
        String field = place == null ? "" : String.valueOf(place.field());
        return "."
                + field.replace("field ", "").replaceAll("\\[\\d+]", "").replace(Strange.NAME, "");
    }
}
