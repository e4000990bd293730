package org.pooledfund.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A case of another system in a form of our own.
 *
 * @param columns the header of both ledgers
 * @param rules as a file of rules
 * @param runs how often the command is run into one folder
 * @param says what must be said of which line
 */
record PeerCase(
        String columns,
        List<String> left,
        List<String> right,
        String rules,
        PeerCasesTest.Outcome expected,
        int runs,
        int permutations,
        List<Saying> says) {

    /** A line, and a text in its explanation. */
    record Saying(String line, String text) {}

    static PeerCase read(Path file) throws IOException {
        Map<String, Object> all =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        Object expected = all.getOrDefault("expected", Map.of());
        Map<?, ?> outcome = expected instanceof Map<?, ?> map ? map : Map.of();
        return new PeerCase(
                String.valueOf(all.get("columns")),
                texts(all.get("left")),
                texts(all.get("right")),
                String.valueOf(all.get("rules")),
                new PeerCasesTest.Outcome(
                        texts(outcome.get("matches")).stream()
                                .map(PeerCase::match)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        texts(outcome.get("ambiguous")).stream()
                                .map(PeerCase::sorted)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        new TreeSet<>(texts(outcome.get("open-left"))),
                        new TreeSet<>(texts(outcome.get("open-right"))),
                        new TreeSet<>(texts(outcome.get("carried")))),
                (Integer) all.getOrDefault("runs", 1),
                (Integer) all.getOrDefault("permutations", 0),
                texts(outcome.get("says")).stream()
                        .map(text -> text.split(": ", 2))
                        .map(parts -> new Saying(parts[0], parts[1]))
                        .toList());
    }

    /** An amount without zeros behind the point. */
    static String plain(String amount) {
        return new BigDecimal(amount).stripTrailingZeros().toPlainString();
    }

    private static String match(String text) {
        String[] parts = text.split(" : ");
        return sorted(parts[0]) + " : " + plain(parts[1]);
    }

    private static String sorted(String lines) {
        return Arrays.stream(lines.split(" = "))
                .map(side ->
                        Arrays.stream(side.split(" ")).sorted().collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" = "));
    }

    private static List<String> texts(Object list) {
        return list instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }
}
