package org.pooledfund.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.fund.document.AgreementText;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.testing.Described;
import org.pooledfund.testing.JsonSchema;
import org.pooledfund.testing.Plain;
import org.pooledfund.testing.Strange;
import org.yaml.snakeyaml.Yaml;

/** The schema that editors use says exactly what the program reads. */
class ProfileSchemaTest {
    private static final Agreement AGREEMENT =
            AgreementDocument.read("a.yaml", AgreementText.SOUND);
    private static final String CSV_LINES =
            "format: csv\nencoding: windows-1252\ndelimiter: semicolon\n";
    private static final String FIXED_LINES =
            "format: fixed-width\nencoding: auto\nfirst-row: 2\npositions:\n"
                    + "- {name: Period, from: 1, to: 6}\n";
    private static final String SIGNED_LINES = "amount:\n  mode: signed\n  income: positive\n";
    private static final String INDICATOR_LINES =
            "amount:\n  mode: indicator\n  debit-when: [D, DR]\n  credit-when: C\n  vat: net\n";
    private static final String BRACKETS_LINES = "amount:\n  mode: signed\n  brackets: adverse\n";
    private static final String INTAKE_LINES = """
            ignore:
              - name: balance sheet
                column: Code
                is: [BALANCE*, SHEET*]
                below: 500
              - {name: small, below: "1,234.56"}
            party-clean-up:
              - {before: "UK* : ", after: ":*"}
            may-be-missing: [party, account]
            mask-words: [Oakley, Elmer]
            mask-words-file: words.txt
            at-most-quarantined: 2.5 %
            ambiguous-dates: accept
            balances: {column: Ref, opening: Opening*, closing: Closing*}
            extracts: {are: snapshot, version: "x-{date}.csv", span: period, closed-to: 3}
            inbox: {when-loaded: archive, quiet-seconds: 60, manifest: needed}
            """;

    private static Map<String, Object> schema = Map.of();

    @BeforeAll
    static void read() throws IOException {
        schema = Plain.of(Files.readString(Path.of("docs/schema/profile.schema.json")));
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-data/sources"))) {
            return files.sorted().toList();
        }
    }

    static List<String> sound() {
        return List.of(
                ProfileText.SOUND,
                ProfileText.SOUND.replace(CSV_LINES, FIXED_LINES),
                ProfileText.SOUND.replace(CSV_LINES, "format: xlsx\nsheet: Data\n"),
                ProfileText.SOUND.replace(CSV_LINES, "format: xls\nsheet: Data\n"),
                ProfileText.SOUND + INTAKE_LINES,
                ProfileText.SOUND.replace(SIGNED_LINES, BRACKETS_LINES),
                indicated(),
                sides());
    }

    private static String indicated() {
        return ProfileText.SOUND
                .replace(SIGNED_LINES, INDICATOR_LINES)
                .replace("  amount: Amount\n", "  amount: [Amount, Net]\n  indicator: D/C\n")
                .replace("    outside-pool: true", "    to-map: true");
    }

    private static String sides() {
        return ProfileText.SOUND
                .replace(SIGNED_LINES, "amount: {mode: debit-and-credit}\n")
                .replace("  amount: Amount\n", "  debit: Dr\n  credit: Cr\n");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fitsTheSampleProfiles(Path sample) throws IOException {
        assertEquals(List.of(), mistakes(Files.readString(sample)));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void fitsSoundProfilesOfEveryFormat(String text) {
        assertEquals(List.of(), mistakes(text));
        assertEquals(List.of(), findings(text));
    }

    @ParameterizedTest
    @CsvSource({
        "format: csv, format: excel",
        "delimiter: semicolon, delimiter: ;;",
        "delimiter: semicolon, sheet: Data",
        "ledger: partner, ledgers: partner",
        "profile: 1, profile: 2",
        "  date: Date, datum: Date",
        "  amount: Amount, ''",
        "  year: Year, ''",
        "  period: Period, ''",
        "    scheme: S01, ''",
        "    outside-pool: true, outside-pool: false",
        "    from: 2025-04-01, from: 1 April",
        "  mode: signed, mode: indicator",
        "  income: positive, debit-when: D",
        "  style: year-and-number, style: yearly",
    })
    void findsMistakes(String sound, String spoilt) {
        refusedByBoth(ProfileText.SOUND, sound, spoilt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "    column: Code; ''",
                "    is: \\[BALANCE\\*, SHEET\\*]; ''",
                "at-most-quarantined: 2.5 %; at-most-quarantined: 120%",
                "at-most-quarantined: 2.5 %; at-most-quarantined: few",
                "ambiguous-dates: accept; ambiguous-dates: guess",
                "may-be-missing: .*; may-be-missing: [party, amount]",
                "balances: .*; balances: {column: Ref, opening: Opening*}",
                "party-clean-up:; party-cleanup:",
                "- \\{before: .*; - {}",
                "- \\{name: small.*; - {name: small}",
            })
    void findsMistakesInRulesOfIntake(String sound, String spoilt) {
        refusedByBoth(ProfileText.SOUND + INTAKE_LINES, sound, spoilt);
    }

    @ParameterizedTest
    @CsvSource({
        "  indicator: D/C, ''",
        "  credit-when: C, ''",
        "  vat: net, vat: some",
        "  vat: net, brackets: adverse",
        "    to-map: true, to-map: perhaps",
    })
    void findsMistakesInIndicators(String sound, String spoilt) {
        refusedByBoth(indicated(), sound, spoilt);
    }

    @ParameterizedTest
    @CsvSource({"  debit: Dr, ''", "  credit: Cr, ''", "  debit: Dr, amount: Net"})
    void findsMistakesInSides(String sound, String spoilt) {
        refusedByBoth(sides(), sound, spoilt);
    }

    private static void refusedByBoth(String whole, String sound, String spoilt) {
        String text =
                whole.replaceFirst("(?m)^( *(- )?)" + sound.strip() + "$", "$1" + spoilt.strip());

        assertFalse(text.equals(whole), sound);
        assertFalse(mistakes(text).isEmpty(), text);
        assertFalse(findings(text).isEmpty(), text);
    }

    @Test
    void namesEveryFieldThatIsReadAndNoOther() {
        Map<String, Set<String>> read = new TreeMap<>();
        for (String text : sound()) {
            Map<String, Object> profile = Plain.of(text);
            Strange.everywhere(profile);
            for (Finding finding : findings(new Yaml().dump(profile))) {
                if (finding.problem() == Problem.FIELD_UNKNOWN) {
                    String allowed = finding.values().get(0);
                    assertFalse(allowed.endsWith("..."), "cut short: " + allowed);
                    read.computeIfAbsent(Strange.path(finding), path -> new TreeSet<>())
                            .addAll(List.of(allowed.split(", ")));
                }
            }
        }
        Map<String, Set<String>> described = new TreeMap<>();
        Described.fields("", schema, described);

        assertEquals(described, read);
    }

    @Test
    void allowsTheWordsThatAreReadAndNoOther() {
        Map<String, List<?>> words = new TreeMap<>();
        Described.words("", schema, words);

        assertTrue(words.size() >= 8, words.toString());
        words.forEach((path, choices) -> assertEquals(choices, wordsRead(path), path));
    }

    /** What the reader allows where a word stands that nobody uses. */
    private static List<String> wordsRead(String path) {
        for (String text : sound()) {
            Map<String, Object> profile = Plain.of(text);
            Strange.at(List.of(path.substring(1).split("\\.")), profile);
            for (Finding finding : findings(new Yaml().dump(profile))) {
                if (finding.problem() == Problem.NOT_A_CHOICE
                        || finding.problem() == Problem.UNKNOWN_NAME) {
                    return List.of(finding.values().get(1).split(", "));
                }
            }
        }
        return List.of();
    }

    private static List<Finding> findings(String text) {
        return Strange.findings(() -> ProfileDocument.read(
                "p.yaml", text, Optional.of(AGREEMENT), name -> Optional.of("Ashby")));
    }

    private static List<String> mistakes(String profile) {
        return new JsonSchema(schema).mistakes(Plain.of(profile));
    }
}
