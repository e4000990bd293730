package org.pooledfund.match.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.pooledfund.testing.JsonSchema;
import org.pooledfund.testing.Plain;
import org.pooledfund.testing.Strange;
import org.yaml.snakeyaml.Yaml;

/** The schema that editors use says exactly what the program reads. */
class RulesSchemaTest {

    private static Map<String, Object> schema = Map.of();

    @BeforeAll
    static void read() throws IOException {
        schema = Plain.of(Files.readString(Path.of("docs/schema/rules.schema.json")));
    }

    static List<String> sound() throws IOException {
        List<String> texts = new ArrayList<>(List.of(
                RulesText.SOUND,
                RulesText.SOUND.replaceFirst(
                        "(?s)left:.*right:",
                        "left:\n  profile: sources/a.yaml\n  agreement: a.yaml\nright:"),
                Files.readString(Path.of("templates/rules/standard.yaml"))));
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/match/peer-cases"))) {
            for (Path file : cases.sorted().toList()) {
                texts.add((String) Plain.of(Files.readString(file)).get("rules"));
            }
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("sound")
    void fitsSoundRules(String text) {
        assertEquals(List.of(), mistakes(text));
        assertEquals(List.of(), findings(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rules: 1; rules: 2",
                "version: 3; ''",
                "decimal-places: 2; decimal-places: 7",
                "method: netting; method: net",
                "amounts: opposite; amounts: same",
                "amounts: opposite; ''",
                "with: [accrual]; with: [accruals]",
                "  shape: many-to-one; ''",
                "  subset: {smallest: 2, largest: 6, pool: 20}; ''",
                "outcome: suggest; outcome: maybe",
                "outcome: suggest; ''",
                "days: {within: 5, bound: inclusive, later: right}; days: {within: 5}",
                "days: {within: 5, bound: inclusive, later: right}; days: {bound: strict}",
                "days: any; days: 5",
                "- {within: 0.50, bound: strict}; - {within: few, bound: strict}",
                "unless-one-in: 100; unless-one-in: 0",
                "difference: reversal; difference: reversed",
                "periods: next; periods: later",
                "delimiter: semicolon; delimiter: ;;",
                "columns: {amount: amount}; columns: {line: Id}",
            })
    void findsMistakes(String sound, String spoilt) {
        String text = RulesText.SOUND.replaceFirst(
                "(?m)^( *)" + java.util.regex.Pattern.quote(sound.strip()) + "$",
                "$1" + spoilt.strip());

        assertFalse(text.equals(RulesText.SOUND), sound);
        assertFalse(mistakes(text).isEmpty(), text);
        assertFalse(findings(text).isEmpty(), text);
    }

    @Test
    void namesEveryFieldThatIsReadAndNoOther() throws IOException {
        Map<String, Set<String>> read = new TreeMap<>();
        for (String text : sound()) {
            Map<String, Object> rules = Plain.of(text);
            Strange.everywhere(rules);
            for (Finding finding : findings(new Yaml().dump(rules))) {
                if (finding.problem() == Problem.FIELD_UNKNOWN) {
                    String allowed = finding.values().get(0);
                    assertFalse(allowed.endsWith("..."), "cut short: " + allowed);
                    read.computeIfAbsent(Strange.path(finding), path -> new TreeSet<>())
                            .addAll(List.of(allowed.split(", ")));
                }
            }
        }
        Map<String, Set<String>> described = new TreeMap<>();
        describe("", schema, described);

        assertEquals(withoutFree(described), withoutFree(read));
    }

    /** Headings and text fields have free names; the right source is as the left. */
    private static Map<String, Set<String>> withoutFree(Map<String, Set<String>> paths) {
        Map<String, Set<String>> rest = new TreeMap<>(paths);
        rest.keySet()
                .removeIf(path -> path.startsWith(".normalise.")
                        || path.startsWith(".right.")
                        || path.contains("columns"));
        return rest;
    }

    @Test
    void describesBothSourcesAlike() {
        Map<?, ?> properties = (Map<?, ?>) schema.get("properties");

        assertEquals(
                ((Map<?, ?>) properties.get("left")).get("properties"),
                ((Map<?, ?>) properties.get("right")).get("properties"));
    }

    private static List<Finding> findings(String text) {
        return Strange.findings(() -> RulesDocument.read("r.yaml", text));
    }

    private static List<String> mistakes(String rules) {
        return new JsonSchema(schema).mistakes(Plain.of(rules));
    }

    private static void describe(String path, Map<?, ?> part, Map<String, Set<String>> into) {
        if (part.get("$ref") instanceof String reference) {
            Map<?, ?> definitions = (Map<?, ?>) schema.get("$defs");
            describe(path, (Map<?, ?>) definitions.get(reference.substring(8)), into);
        }
        if (part.get("anyOf") instanceof List<?> several) {
            several.forEach(one -> describe(path, (Map<?, ?>) one, into));
        }
        if (part.get("items") instanceof Map<?, ?> items) {
            describe(path, items, into);
        }
        if (part.get("properties") instanceof Map<?, ?> properties) {
            Set<String> names = new TreeSet<>();
            properties.forEach((name, rules) -> {
                names.add((String) name);
                describe(path + "." + name, (Map<?, ?>) rules, into);
            });
            into.put(path + ".", names);
        }
    }
}
