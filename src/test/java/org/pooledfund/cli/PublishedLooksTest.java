package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.published.Kind;
import org.pooledfund.published.Labels;
import org.pooledfund.published.PublishedLedgers;
import org.pooledfund.published.Tally;
import org.pooledfund.published.Verdict;

/** The standard rules on ledgers of a maker that knows nothing of them. */
class PublishedLooksTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void scratch() throws IOException {
        int lines = Integer.getInteger("pooledfund.lines", 3000);
        for (int seed : new int[] {1, 2, 3}) {
            Path keep = Files.createDirectories(
                    Path.of(System.getProperty("pooledfund.keep", folder.toString()), "s" + seed));
            Labels labels = PublishedLedgers.write(keep, lines, seed);
            assertEquals(0, new MatchTrial(keep).run());
            Verdict verdict = Verdict.read(keep.resolve("out"));
            StringBuilder t = new StringBuilder();
            Tally[] sum = {null};
            for (Map.Entry<Kind, Tally> e : labels.score(verdict).entrySet()) {
                t.append(row(e.getKey().toString(), e.getValue()));
            }
            Files.writeString(keep.resolve("score.txt"), t);
            Files.write(keep.resolve("mistakes.txt"), labels.mistakes(verdict, true));
            Files.write(keep.resolve("wrongsuggested.txt"), labels.mistakes(verdict, false));
            StringBuilder l = new StringBuilder();
            labels.lost(verdict).forEach((k, v) -> v.forEach(x -> l.append(k + " " + x + "\n")));
            Files.writeString(keep.resolve("lost.txt"), l);
        }
    }

    private static String row(String name, Tally t) {
        return String.format(
                Locale.UK,
                "%-24s belong %6d prec %.5f recall %.5f closedWrong %d suggR %d suggW %d named %d open %d away %d%n",
                name,
                t.belong(),
                t.precisionConfirmed(),
                t.recall(),
                t.closedWrong(),
                t.suggestedRight(),
                t.suggestedWrong(),
                t.named(),
                t.open(),
                t.away());
    }
}
