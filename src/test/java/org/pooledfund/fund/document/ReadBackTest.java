package org.pooledfund.fund.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pooledfund.fund.wording.PlainEnglish;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.testing.Described;
import org.pooledfund.testing.Plain;
import org.yaml.snakeyaml.Yaml;

/**
 * Nothing that an agreement says is forgotten when it is read back: whatever field is changed, the
 * sentences change. Every field of the schema takes its turn.
 */
class ReadBackTest {
    /** The version of the format says nothing of the agreement. */
    private static final Set<String> MEANINGLESS = Set.of(".agreement");

    /** Tried in this order until one of them leaves the agreement sound. */
    private static final List<String> OTHERS =
            List.of("council", "icb", "S01", "S02", "care", "nhs-additional", "7");

    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
    private static final Set<String> BY_EVERY_RULE = Set.of("step", "clause", "rule", "up-to");

    private static final String SPECIFIES = """
            specifies: {aims: "1", contributions-and-variation: "2", functions: "3",
              people-and-services: "4", staff-goods-accommodation: "5",
              duration-review-termination: "6", management-and-monitoring: "7"}""";

    private static String before = "";
    private static Map<String, List<?>> words = new TreeMap<>();
    private static Set<String> described = new TreeSet<>();

    @BeforeAll
    static void schema() throws IOException {
        Map<String, Object> schema =
                Plain.of(Files.readString(Path.of("docs/schema/agreement.schema.json")));
        Described.words("", schema, words);
        Map<String, Set<String>> parts = new TreeMap<>();
        Described.fields("", schema, parts);
        parts.forEach((part, names) -> names.stream()
                .map(name -> part + name)
                .filter(path -> !parts.containsKey(path + "."))
                .forEach(described::add));
        before = readBack(everything()).orElseThrow();
    }

    /** All fields, with amounts that are there once only. */
    private static Map<String, Object> everything() {
        String text = AgreementSchemaTest.whole()
                .replace("amount: 600.00\n", "amount: 610.00\n")
                .replace("from: 2025-10-01, amount: 400.00", "from: 2025-10-01, amount: 380.00")
                .replace(
                        "[{due: 2025-05-01, amount: 400.00}]",
                        "[{due: 2025-05-01, amount: 290.00}, {due: 2025-06-02, amount: 100.00}]")
                .replace("{council: 600.00, icb: 400.00}", "{council: 605.00, icb: 395.00}")
                .replace("specifies: {aims: \"1\"}", SPECIFIES)
                .replace("lead-spend: reimbursed", "lead-spend: carried-by-lead");
        for (int council = 61; text.contains("council: 60%"); council++) {
            text = text.replaceFirst(
                    "council: 60%, icb: 40%",
                    "council: " + council + ".5%, icb: " + (99 - council) + ".5%");
        }
        return Plain.of(text);
    }

    /** A value and the way to it: names and places in lists. */
    private record Leaf(List<Object> way, Object value) {
        /** As the schema has it: no places in lists, no names of partners. */
        String path() {
            String path = way.stream()
                    .filter(String.class::isInstance)
                    .map(name -> "." + name)
                    .collect(Collectors.joining());
            return path.replaceFirst("\\.(shares|weights|funded-by)\\..*", ".$1");
        }

        /** Without the fields that only the rule before it needs. */
        @SuppressWarnings("unchecked")
        void alone(Object root) {
            if (way.getLast().equals("rule")) {
                ((Map<String, Object>) parent(root)).keySet().retainAll(BY_EVERY_RULE);
            } else if (way.getLast().equals("within")) {
                ((Map<String, Object>) parent(root)).remove("owners");
            }
        }

        private Object parent(Object root) {
            Object at = root;
            for (Object step : way.subList(0, way.size() - 1)) {
                at = step instanceof Integer place
                        ? ((List<?>) at).get(place)
                        : Objects.requireNonNull(((Map<?, ?>) at).get(step));
            }
            return at;
        }

        @SuppressWarnings("unchecked")
        void put(Object root, Object other) {
            Object at = parent(root);
            if (way.getLast() instanceof Integer place) {
                ((List<Object>) at).set(place, other);
            } else {
                ((Map<String, Object>) at).put((String) way.getLast(), other);
            }
        }

        @Override
        public String toString() {
            return way + " " + value;
        }
    }

    static List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        collect(List.of(), everything(), leaves);
        leaves.removeIf(leaf -> MEANINGLESS.contains(leaf.path()));
        return leaves;
    }

    private static void collect(List<Object> way, Object value, List<Leaf> into) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, part) -> collect(longer(way, name), part, into));
        } else if (value instanceof List<?> list) {
            IntStream.range(0, list.size())
                    .forEach(place -> collect(longer(way, place), list.get(place), into));
        } else {
            into.add(new Leaf(way, value));
        }
    }

    private static List<Object> longer(List<Object> way, Object step) {
        List<Object> longer = new ArrayList<>(way);
        longer.add(step);
        return longer;
    }

    @Test
    void everyFieldOfTheSchemaTakesItsTurn() {
        Set<String> turns = new TreeSet<>(MEANINGLESS);
        leaves().forEach(leaf -> turns.add(leaf.path()));

        Set<String> forgotten = new TreeSet<>(described);
        forgotten.removeAll(turns);
        assertEquals(Set.of(), forgotten);
    }

    /**
     * A rule takes what it needs with it. A value that cannot be changed alone, for it is part of a
     * sum or a name, stands in what is read back.
     */
    @ParameterizedTest
    @MethodSource("leaves")
    void aFieldThatIsChangedChangesWhatIsReadBack(Leaf leaf) {
        for (Object other : others(leaf)) {
            Map<String, Object> changed = everything();
            leaf.put(changed, other);
            leaf.alone(changed);
            Optional<String> after = readBack(changed);
            if (after.isPresent()) {
                assertFalse(after.get().equals(before), leaf + " to " + other);
                return;
            }
        }
        assertTrue(before.contains(spoken(leaf)), leaf + " is not in " + before);
    }

    private static String spoken(Leaf leaf) {
        String text = String.valueOf(leaf.value());
        if (text.matches(DAY)) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
                    .format(LocalDate.parse(text));
        }
        return text.equals("0") ? "£0.00" : text;
    }

    private static List<Object> others(Leaf leaf) {
        List<Object> others = new ArrayList<>(words.getOrDefault(leaf.path(), List.of()));
        String text = String.valueOf(leaf.value());
        if (others.isEmpty()) {
            others.add(text + "x");
            others.add(text + "1");
            if (text.matches(DAY)) {
                others.add(LocalDate.parse(text).plusDays(1).toString());
            }
            others.addAll(OTHERS);
        }
        others.removeIf(other -> String.valueOf(other).equals(text)
                || Set.of("true", "false").contains(String.valueOf(other)));
        return others;
    }

    static List<Integer> steps() {
        return IntStream.range(0, ((List<?>) everything().get("risk-share")).size())
                .boxed()
                .toList();
    }

    /** For whom and when a step is is said for every rule, or refused where it means nothing. */
    @ParameterizedTest
    @MethodSource("steps")
    void whatAStepIsForIsReadBackForEveryRule(int place) {
        Map<String, Object> more = Map.of(
                "when", "underspend",
                "pending-decision", "yes",
                "applies-to", Map.of("schemes", "S02"));
        more.forEach((field, value) -> {
            Map<String, Object> changed = everything();
            Leaf step = new Leaf(List.of("risk-share", place, field), "");
            step.put(changed, value);
            readBack(changed).ifPresent(after -> assertFalse(after.equals(before), step + ""));
        });
    }

    private static Optional<String> readBack(Map<String, Object> agreement) {
        try {
            return Optional.of(
                    PlainEnglish.of(AgreementDocument.read("a.yaml", new Yaml().dump(agreement)))
                            .stream()
                            .map(part -> part.title() + ": " + String.join("\n", part.sentences()))
                            .collect(Collectors.joining("\n")));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }
}
