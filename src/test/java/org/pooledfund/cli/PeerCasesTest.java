package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cases that other systems publish or test themselves by, each run through the command with rules
 * of its own: resources/match/peer-cases, where each says where it is from.
 */
class PeerCasesTest {
    private static final Path CASES = Path.of("src/test/resources/match/peer-cases");

    @TempDir
    private Path folder = Path.of("");

    static List<String> cases() {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void areForty() {
        assertEquals(40, cases().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comeOutAsExpected(String id) throws IOException {
        PeerCase peer = PeerCase.read(CASES.resolve(id + ".yaml"));
        Outcome first = outcome(peer, peer.left(), peer.right());
        assertEquals(peer.expected(), first, id);
        Random order = new Random(7);
        for (int i = 0; i < Math.max(peer.permutations(), 3); i++) {
            List<String> left = new ArrayList<>(peer.left());
            List<String> right = new ArrayList<>(peer.right());
            Collections.shuffle(left, order);
            Collections.shuffle(right, order);
            assertEquals(first, outcome(peer, left, right), id + " in another order");
        }
    }

    /** What came of a case: groups, open lines, and what is carried. */
    record Outcome(
            TreeSet<String> matches,
            TreeSet<String> ambiguous,
            TreeSet<String> openLeft,
            TreeSet<String> openRight,
            TreeSet<String> carried) {}

    private Outcome outcome(PeerCase peer, List<String> left, List<String> right)
            throws IOException {
        MatchTrial trial = new MatchTrial(folder)
                .file("left.csv", peer.columns() + "\n" + String.join("\n", left) + "\n")
                .file("right.csv", peer.columns() + "\n" + String.join("\n", right) + "\n")
                .file("rules.yaml", peer.rules());
        for (int i = 0; i < peer.runs(); i++) {
            assertEquals(0, trial.run("--rules", trial.path("rules.yaml")), trial::complaints);
        }
        for (PeerCase.Saying saying : peer.says()) {
            assertTrue(
                    trial.rows("breaks.csv").stream()
                            .filter(row -> saying.line().equals(row.get("line")))
                            .anyMatch(row -> (row.get("explanation") + row.get("nearest_miss"))
                                    .contains(saying.text())),
                    () -> saying + " is not said");
        }
        return read(trial);
    }

    private static Outcome read(MatchTrial trial) throws IOException {
        Outcome outcome = new Outcome(
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>());
        List<String> closed = new ArrayList<>();
        for (MatchTrial.Found group : trial.groups()) {
            if (group.status().equals("suggested")) {
                outcome.ambiguous().add(group.lines());
            } else {
                outcome.matches().add(group.lines() + " : " + PeerCase.plain(group.difference()));
                closed.addAll(List.of(group.lines().split(" = ", 2)[0].split(" ")));
            }
        }
        for (Map<String, String> row : trial.rows("breaks.csv")) {
            if (closed.contains(row.get("line")) && row.get("type").equals("part-payment")) {
                outcome.carried()
                        .add(row.get("side") + " " + row.get("line") + " " + row.get("amount"));
            } else if (List.of("ambiguous", "duplicate").contains(row.get("type"))) {
                outcome.ambiguous()
                        .add(row.get("alternatives")
                                .replace("left ", "")
                                .replace("; right ", " = "));
            } else if (row.get("group").isEmpty()) {
                (row.get("side").equals("left") ? outcome.openLeft() : outcome.openRight())
                        .add(row.get("line"));
            }
        }
        return outcome;
    }
}
