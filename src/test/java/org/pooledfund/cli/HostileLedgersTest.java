package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers that nobody should have: they take seconds, and what was not searched is said. */
class HostileLedgersTest {
    private static final int LINES = 20_000;
    private static final Duration MOST = Duration.ofMinutes(2);

    @TempDir
    private Path folder = Path.of("");

    private static String ledger(int lines, String reference, boolean areTold) {
        return "line,date,reference,supplier,amount,narrative\n"
                + IntStream.range(0, lines)
                        .mapToObj(at -> at + ",2025-04-01," + reference + ",Elm,10.00,"
                                + (areTold ? "text " + at : ""))
                        .collect(Collectors.joining("\n"));
    }

    private MatchTrial match(String left, String right) throws IOException {
        MatchTrial trial = new MatchTrial(folder).file("left.csv", left).file("right.csv", right);
        assertTimeoutPreemptively(MOST, () -> assertEquals(0, trial.run(), trial::complaints));
        return trial;
    }

    @Test
    void equalLinesAreOneBundle() throws IOException {
        MatchTrial trial = match(ledger(LINES, "INV-1", false), ledger(LINES - 1, "INV-1", false));

        assertEquals(1, trial.groups().size());
        assertEquals(1, trial.rows("breaks.csv").size());
    }

    @Test
    void linesOfOneAmountThatTextsTellApartAreBeyondALimit() throws IOException {
        MatchTrial trial = match(ledger(LINES, "", true), ledger(LINES, "", true));

        assertEquals(2 * LINES, trial.rows("breaks.csv").size());
        assertEquals("beyond-limit", trial.rows("breaks.csv").get(0).get("type"));
        assertTrue(trial.rows("breaks.csv").get(0).get("explanation").contains("4,000,000 pairs"));
    }

    @Test
    void aLargeGroupIsNotListedInEachOfItsRows() throws IOException {
        MatchTrial trial = match(ledger(LINES, "INV-1", true), ledger(LINES - 1, "inv 1", true));

        assertTrue(trial.rows("breaks.csv").stream()
                .allMatch(row -> row.get("alternatives").length() < 2_000));
    }
}
