package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.published.Kind;
import org.pooledfund.published.Labels;
import org.pooledfund.published.PublishedLedgers;
import org.pooledfund.published.Tally;
import org.pooledfund.published.Verdict;

/**
 * The standard rules on ledgers of a maker that knows nothing of them. With
 * {@code -Dpooledfund.lines=20000} it has other lengths, and with {@code -Dpooledfund.keep=FOLDER}
 * ledgers, results, counts by kind and every mistake are kept.
 */
class PublishedLooksTest {
    private static final String ROW = "%-24s %7s %9s %9s %7s %7s%n";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void ledgersOfOtherHandsAreMatched(int seed) throws IOException {
        String keep = System.getProperty("pooledfund.keep", folder.toString());
        Path ledgers = Files.createDirectories(Path.of(keep).resolve("seed-" + seed));
        int lines = Integer.getInteger("pooledfund.lines", 3_000);
        Labels labels = PublishedLedgers.write(ledgers, lines, seed);
        MatchTrial trial = new MatchTrial(ledgers);
        assertEquals(0, trial.run(), trial::complaints);
        Verdict verdict = Verdict.read(ledgers.resolve("out"));
        Map<Kind, Tally> tallies = labels.score(verdict);
        Tally all = tallies.values().stream().reduce(Tally.NONE, Tally::plus);
        String table = table(tallies, all);
        Files.writeString(ledgers.resolve("counts.txt"), table);
        Files.write(ledgers.resolve("mistakes.txt"), labels.mistakes(verdict));
        Files.write(ledgers.resolve("lost.txt"), labels.lost(verdict));

        assertTrue(all.precisionConfirmed() >= 0.9995, table);
        assertTrue(all.recall() >= 0.84, table);
        assertTrue(all.brokenAway() <= 0.005, table);
    }

    private static String table(Map<Kind, Tally> tallies, Tally all) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.UK, ROW, "kind", "belong", "precision", "recall", "open", "away"));
        tallies.forEach((kind, tally) -> table.append(row(kind.label(), tally)));
        return table.append(row("all", all)).toString();
    }

    private static String row(String name, Tally tally) {
        return String.format(
                Locale.UK,
                ROW,
                name,
                tally.belong(),
                String.format(Locale.UK, "%.5f", tally.precisionConfirmed()),
                String.format(Locale.UK, "%.5f", tally.recall()),
                tally.open(),
                tally.away());
    }
}
