package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.match.Engine;
import org.pooledfund.match.Matching;
import org.pooledfund.match.file.Ledgers;
import org.pooledfund.match.file.MatchFiles;
import org.pooledfund.match.thread.Threads;
import org.pooledfund.measure.LabelledLedgers;

/** What is written does not depend on how many threads there are, nor on the order of lines. */
class MatchThreadsTest {
    private static final int LINES = 12_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anyNumberOfThreadsWritesTheSameBytes() throws IOException {
        LabelledLedgers.write(folder, LINES, 5);
        String one = written(1);
        assertTrue(one.length() > 100L * LINES, "little was written");
        assertEquals(one, written(2));
        shuffle(folder.resolve(LabelledLedgers.LEFT), 1);
        shuffle(folder.resolve(LabelledLedgers.RIGHT), 2);
        assertEquals(one, written(7));
    }

    private String written(int threads) throws IOException {
        RulesAtHand rules = RulesAtHand.of(Optional.empty());
        Ledgers ledgers = Ledgers.read(
                rules.ledger(folder.resolve(LabelledLedgers.LEFT), rules.file().left()),
                rules.ledger(folder.resolve(LabelledLedgers.RIGHT), rules.file().right()),
                new Ledgers.Plan(rules.file().fields(), rules.file().rules().decimalPlaces()));
        Threads workers = Threads.of(threads);
        Matching matching =
                Engine.match(rules.file().rules(), ledgers.left(), ledgers.right(), workers);
        Path out = Files.createDirectories(folder.resolve("out-" + threads));
        MatchFiles.write(out, matching, workers);
        return Files.readString(out.resolve(MatchFiles.MATCHES))
                + Files.readString(out.resolve(MatchFiles.BREAKS))
                + Json.of(new MatchSummary(matching).object(Optional.empty()));
    }

    private static void shuffle(Path file, long seed) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        List<String> shuffled = lines.subList(1, lines.size());
        Collections.shuffle(shuffled, new Random(seed));
        Files.write(file, lines);
    }
}
