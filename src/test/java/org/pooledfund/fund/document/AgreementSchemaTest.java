package org.pooledfund.fund.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.testing.Described;
import org.pooledfund.testing.JsonSchema;
import org.pooledfund.testing.Plain;
import org.pooledfund.testing.Strange;
import org.yaml.snakeyaml.Yaml;

/** The schema that editors use says exactly what the program reads. */
class AgreementSchemaTest {
    private static final String EVERYTHING = """
            matching-rules: night.yaml
            arrangement: {jurisdiction: england-s75, cash: real, from: 2025-04-01,
              to: 2026-03-31, signed: 2025-03-20, client-income: gross, prior-year: this-year}
            virements:
              - {from: S01, to: S02, amount: 1.00, on: 2025-06-01, agreed-by: board, use: recurrent}
            reports:
              - {of: q1, on: 2025-07-20}
            specifies: {aims: "1"}
            delegated-limits:
              - {role: board, per-item: 5.00, in-year: 10.00, clause: "3"}
            carry-forward:
              - {term: Stays., clause: "15"}
            exit:
              - {term: Ends., clause: "21"}
            disputes:
              - {by: the pool manager, within-days: 10, clause: "22.1"}
            approvals:
              - {by: board, on: 2025-03-01}
            """;
    private static final String MORE_STEPS = """
              - {step: a, rule: percentages, clause: "1", shares: {council: 60%, icb: 40%},
                 when: overspend, pending-decision: yes, applies-to: {schemes: S01, groups: S01,
                 sources: nhs-minimum, modes: pooled, costs: fixed, tagged: windfall}}
              - {step: b, rule: by-weight, clause: "1", measure: people,
                 weights: {council: 6, icb: 4}}
              - {step: c, rule: partner-bears, clause: "1", partner: icb}
              - {step: d, rule: first-benefit, clause: "1", last: icb, until: 10%}
              - step: e
                rule: bands
                clause: "1"
                bands:
                  - {up-to: 2%, rule: percentages, shares: {council: 60%, icb: 40%}}
                  - {up-to: 3%, rule: by-weight, measure: people, weights: {council: 6, icb: 4}}
                  - {up-to: 4%, rule: partner-bears, partner: icb}
                  - {rule: proportional-to-contributions, basis: days, percentages: exact}
              - {step: f, rule: carry-forward, clause: "1", non-recurrent-only: yes,
                 owners: {rule: percentages, shares: {council: 60%, icb: 40%}}}
              - {step: g, rule: netting, clause: "1", level: pool}
              - {step: h, rule: ring-fence, clause: "1", overspend: owner-bears}
              - {step: i, rule: reserve, clause: "1", amount: 5.00,
                 owners: {rule: by-weight, measure: people, weights: {council: 6, icb: 4}}}
              - {step: j, rule: deadband, clause: "1", percent: 1%, within: carry-forward,
                 above: whole, owners: {rule: partner-bears, partner: icb}}
              - {step: k, rule: cap, clause: "1", per: unit,
                 limits: [{partner: icb, most: 2%, spill-to: council}]}
              - {step: l, rule: pay-for-performance, clause: "1", partner: icb, pot: 5.00,
                 target: 4%}
              - {step: m, rule: reserve, clause: "1", amount: 5.00,
                 owners: {rule: proportional-to-contributions, basis: days, percentages: exact}}
              - {step: n, rule: proportional-to-contributions, clause: "1", basis: days,
                 percentages: exact}
            settlement:
            """;

    private static Map<String, Object> schema = Map.of();

    @BeforeAll
    static void read() throws IOException {
        schema = Plain.of(Files.readString(Path.of("docs/schema/agreement.schema.json")));
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("sample-data"))) {
            return files.filter(file -> file.endsWith("agreement.yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** Every field there is, once at least. */
    static String whole() {
        return AgreementText.SOUND
                        .replace("  name: Oak Fund\n", """
                                  name: Oak Fund
                                  programme: Woods
                                  area: Oakshire
                                  version: 2
                                """)
                        .replace("    ods: QX9\n", """
                                    ods: QX9
                                    role: partner
                                    joined: 2025-04-01
                                    left: 2026-03-31
                                    codes: [{ods: QX8, ons: E54999998, from: 2013-04-01, to: 2022-06-30}]
                                    predecessors: [{id: ccg, name: Oak CCG, ods: 07P,
                                      ons: E38999999, from: 2013-04-01, to: 2022-06-30,
                                      share: 100%}]
                                    consented: yes
                                """)
                        .replace("    amount: 400.00\n", """
                                    amount: 400.00
                                    variations: [{from: 2025-10-01, amount: 400.00, clause: "4"}]
                                    instalments: [{due: 2025-05-01, amount: 400.00}]
                                """)
                        .replace("    budget: 1,000.00\n", """
                                    budget: 1,000.00
                                    mode: pooled
                                    cost: fixed
                                    ring-fenced: no
                                    group: care
                                    judgement: joint-operation
                                    function: reablement
                                    funded-by: {council: 600.00, icb: 400.00}
                                    profile: [8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9]
                                  - id: S02
                                    name: None
                                    lead: icb
                                    source: nhs-minimum
                                    area: other
                                    budget: 0
                                """)
                        .replace("reimbursed\n", "reimbursed\n  mid-year: days\n")
                        .replace("settlement:\n", MORE_STEPS.replace("groups: S01", "groups: care"))
                + EVERYTHING;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fitsTheSampleAgreements(Path sample) throws IOException {
        assertEquals(List.of(), mistakes(Files.readString(sample)));
    }

    @Test
    void fitsAnAgreementThatSaysEverything() {
        assertEquals(List.of(), findings(whole()));
        assertEquals(List.of(), mistakes(whole()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "agreement: 1; agreement: 2",
                "year: 2025-26; year: 2025",
                "host: council; ''",
                "version: 2; version: 0",
                "kind: unitary-council; kind: council",
                "ring-fenced: no; ring-fenced: perhaps",
                "mode: pooled; mode: poled",
                "budget: 1,000.00; budget: much",
                "profile: [8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9]; profile: [8, 8]",
                "rule: proportional-to-contributions; rule: fairly",
                "lead-spend: reimbursed; ''",
                "timing-periods: 1; timing-periods: 13",
                "red-above: 5%; red-above: much",
                "- {of: q1, on: 2025-07-20}; - {of: q5, on: 2025-07-20}",
                "- {role: board, per-item: 5.00, in-year: 10.00, clause: \"3\"}; - {role: board}",
            })
    void findsMistakes(String sound, String spoilt) {
        String text = whole().replaceFirst(
                        "(?m)^( *)" + java.util.regex.Pattern.quote(sound.strip()) + "$",
                        "$1" + spoilt.strip());

        assertFalse(text.equals(whole()), sound);
        assertFalse(mistakes(text).isEmpty(), text);
        assertFalse(findings(text).isEmpty(), text);
    }

    @Test
    void namesEveryFieldThatIsReadAndNoOther() {
        Map<String, Object> agreement = Plain.of(whole());
        Strange.everywhere(agreement);
        Map<String, Set<String>> read = new TreeMap<>();
        for (Finding finding : findings(new Yaml().dump(agreement))) {
            if (finding.problem() == Problem.FIELD_UNKNOWN) {
                String allowed = finding.values().get(0);
                assertFalse(allowed.endsWith("..."), "cut short: " + allowed);
                read.computeIfAbsent(Strange.path(finding), path -> new TreeSet<>())
                        .addAll(List.of(allowed.split(", ")));
            }
        }
        Map<String, Set<String>> described = new TreeMap<>();
        Described.fields("", schema, described);

        assertEquals(described, withoutNamesOfPartners(read));
    }

    /** Their fields are the partners themselves. */
    private static Map<String, Set<String>> withoutNamesOfPartners(Map<String, Set<String>> paths) {
        Map<String, Set<String>> rest = new TreeMap<>(paths);
        rest.keySet()
                .removeIf(path -> path.endsWith("shares.")
                        || path.endsWith("weights.")
                        || path.endsWith("funded-by."));
        return rest;
    }

    @Test
    void allowsTheWordsThatAreReadAndNoOther() {
        Map<String, List<?>> words = new TreeMap<>();
        Described.words("", schema, words);

        assertTrue(words.size() >= 20, words.toString());
        words.forEach((path, choices) -> assertEquals(
                choices.stream().filter(String.class::isInstance).toList(), wordsRead(path), path));
    }

    /** What the reader allows where a word stands that nobody uses. */
    private static List<String> wordsRead(String path) {
        List<String> steps = List.of(path.substring(1).split("\\."));
        Map<String, Object> agreement = Plain.of(whole());
        Strange.at(steps, agreement);
        for (Finding finding : findings(new Yaml().dump(agreement))) {
            if (finding.problem() == Problem.NOT_A_CHOICE) {
                return List.of(finding.values().get(1).split(", "));
            }
        }
        return List.of();
    }

    private static List<Finding> findings(String text) {
        return Strange.findings(() -> AgreementDocument.read("a.yaml", text));
    }

    private static List<String> mistakes(String agreement) {
        return new JsonSchema(schema).mistakes(Plain.of(agreement));
    }
}
