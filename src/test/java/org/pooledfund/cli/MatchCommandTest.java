package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pooledfund.measure.LabelledLedgers;
import org.pooledfund.testing.Trials;

/** Two files matched from the command line. */
class MatchCommandTest {
    private static final String HEADER =
            "line,date,period,reference,supplier,narrative,scheme,kind,amount";
    private static final String PAIR =
            ",2025-04-03,2025-04,INV-7,Oak Care,Beds,S01,invoice,1234.50";

    @TempDir
    private Path folder = Path.of("");

    private MatchTrial trial = new MatchTrial(folder);

    @BeforeEach
    void begin() throws IOException {
        trial = new MatchTrial(folder)
                .left(HEADER, "L1" + PAIR, "L2,2025-04-09,2025-04,INV-9,Elm,Bed,S01,invoice,10.00")
                .right(HEADER, "R1" + PAIR);
    }

    @Test
    void aPairIsMatchedAndTheRestExplained() throws IOException {
        assertEquals(0, trial.run(), trial::complaints);

        assertEquals(
                List.of(new MatchTrial.Found("L1 = R1", "0.00", "confirmed", "exact-reference")),
                trial.groups());
        Map<String, String> open = trial.rows("breaks.csv").get(0);
        assertEquals("L2", open.get("line"));
        assertEquals("10.00", open.get("amount"));
        assertEquals("missing-on-right", open.get("type"));
        assertFalse(open.get("explanation").isEmpty());
        String summary = trial.written("summary.json").replaceAll("\\s", "");
        assertTrue(summary.contains("\"conservation\":true"), summary);
        assertTrue(
                summary.contains("\"left\":{\"loaded\":{\"lines\":2,\"pence\":124450},"
                        + "\"matched\":{\"lines\":1,\"pence\":123450},"),
                summary);
        assertTrue(trial.printed().contains("Every penny is accounted for"), trial.printed());
    }

    @Test
    void jsonPrintsTheSummary() throws IOException {
        assertEquals(0, trial.run("--json"), trial::complaints);
        assertEquals(trial.written("summary.json"), trial.printed());
    }

    @Test
    void outputIsTheSameBytesForEveryOrderOfTheLines() throws IOException {
        LabelledLedgers.write(folder, 600, 11);
        assertEquals(0, trial.run(), trial::complaints);
        String matches = trial.written("matches.csv");
        String breaks = trial.written("breaks.csv");
        String summary = trial.written("summary.json");

        Trials.run(12, chance -> {
            for (String name : List.of("left.csv", "right.csv")) {
                List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(name)));
                Collections.shuffle(lines.subList(1, lines.size()), chance);
                trial.file(name, String.join("\n", lines) + "\n");
            }
            assertEquals(0, trial.run(), trial::complaints);
            assertEquals(matches, trial.written("matches.csv"));
            assertEquals(breaks, trial.written("breaks.csv"));
            assertEquals(summary, trial.written("summary.json"));
        });
    }

    @Test
    void matchesAndBreaksAddUpToWhatWasLoaded() throws IOException {
        LabelledLedgers.write(folder, 600, 12);
        assertEquals(0, trial.run(), trial::complaints);

        long loaded = 0;
        for (String line : Files.readAllLines(folder.resolve("left.csv"))) {
            String amount = line.substring(line.lastIndexOf(',') + 1);
            loaded += amount.equals("amount") ? 0 : pence(amount);
        }
        long written = 0;
        for (Map<String, String> row : trial.rows("matches.csv")) {
            boolean closed = !row.get("status").equals("suggested");
            written += closed && row.get("side").equals("left") ? pence(row.get("amount")) : 0;
        }
        for (Map<String, String> row : trial.rows("breaks.csv")) {
            boolean whole = !row.get("explanation").startsWith("What is left of group");
            written += whole && row.get("side").equals("left") ? pence(row.get("amount")) : 0;
        }
        assertEquals(loaded, written);
    }

    private static long pence(String amount) {
        return Long.parseLong(amount.replace(".", ""));
    }

    @Test
    void noTextBecomesAFormula() throws IOException {
        trial.left(HEADER, "\"=cmd|' /C calc'!A0\"" + PAIR, "+1,2025-04-09,2025-04,,,,,,-10.00");
        assertEquals(0, trial.run(), trial::complaints);

        assertTrue(
                trial.written("matches.csv").contains(",left,\"'=cmd|' /C calc'!A0\",1234.50,"),
                trial.written("matches.csv"));
        assertTrue(
                trial.written("breaks.csv").contains("left,\"'+1\",-10.00,"),
                trial.written("breaks.csv"));
    }

    @Test
    void withoutAColumnOfIdsTheLineOfTheFileIsTheId() throws IOException {
        trial.left("date,reference,amount", "2025-04-03,A-1,1.00", "", "2025-04-04,A-2,2.00")
                .right("date,reference,amount", "2025-04-04,A-2,2.00");
        assertEquals(0, trial.run(), trial::complaints);
        assertEquals("4 = 2", trial.groups().get(0).lines());
    }

    @Test
    void anEmptyLedgerLeavesAllOpen() throws IOException {
        trial.right(HEADER);
        assertEquals(0, trial.run(), trial::complaints);
        assertEquals(2, trial.rows("breaks.csv").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "L2,2025-04-09,2025-04,,,,,,ten; line 3, column amount: 'ten' is not an amount."
                        + " Expected like -1,234.56; PF301",
                "L2,2025-04-09,2025-04,,,,,,; line 3, column amount: there is no amount; PF306",
                "L2,2025-04-09,2025-04,,,,,,1.005; line 3, column amount: '1.005' has more than 2"
                        + " decimal places; PF116",
                "L2,2025-04-09,2025-04,,,,,,9999999999999999; line 3, column amount; PF301",
                "L2,2025-02-30,2025-04,,,,,,1.00; line 3, column date: '2025-02-30' is not a date."
                        + " Expected yyyy-MM-dd; PF302",
                "L2,2025-04-09,2025-13,,,,,,1.00; line 3, column period: '2025-13'; PF303",
                "L2,2025-04-09,2025-04,1.00; line 3: the row has 4 columns, the header 9; PF304",
                "L1,2025-04-09,2025-04,,,,,,1.00; column of line ids: 'L1' is there twice; PF113",
                "' ,2025-04-09,2025-04,,,,,,1.00'; line 3, column line; PF103",
                "'L2,\"2025-04-09,2025-04'; line 3: the file cannot be read: a quotation mark"
                        + " opens a cell here; PF201",
                "'L2,\"2025\"-04-09,2025-04'; line 3: the file cannot be read: text stands"
                        + " behind; PF201",
            })
    void badInputIsRefusedByPlaceAndValue(String row, String said, String code) throws IOException {
        trial.left(HEADER, "L1" + PAIR, row);

        assertEquals(3, trial.run());
        assertTrue(trial.complaints().contains("left.csv, " + said), trial.complaints());
        assertTrue(trial.complaints().contains("[" + code + "]"), trial.complaints());
        assertFalse(trial.wrote("matches.csv"));
    }

    @Test
    void manyBadRowsAreToldTogether() throws IOException {
        String[] rows = new String[40];
        java.util.Arrays.fill(rows, "L,x,x,,,,,,x");
        rows[0] = HEADER;
        trial.left(rows);

        assertEquals(3, trial.run());
        assertTrue(trial.complaints().lines().count() >= 20, trial.complaints());
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        byte[] text = (HEADER + "\nL1" + PAIR.replace("Oak", "O?k") + "\n")
                .getBytes(StandardCharsets.US_ASCII);
        text[new String(text, StandardCharsets.US_ASCII).indexOf('?')] = (byte) 0xE9;
        Files.write(folder.resolve("left.csv"), text);

        assertEquals(3, trial.run());
        assertTrue(trial.complaints().contains("[PF209]"), trial.complaints());
    }

    @Test
    void anEmptyFileIsCalledEmpty() throws IOException {
        trial.file("left.csv", "");
        assertEquals(3, trial.run());
        assertTrue(
                trial.complaints().contains("Columns here: none, the file is empty."),
                trial.complaints());
    }

    @Test
    void aMissingColumnOrFileIsNamed() throws IOException {
        trial.left("date,reference,sum", "2025-04-03,A-1,1.00");
        assertEquals(3, trial.run());
        assertTrue(
                trial.complaints().contains("there is no column 'amount'. Columns here: date,"),
                trial.complaints());
        Files.delete(folder.resolve("left.csv"));
        assertEquals(3, trial.run());
        assertTrue(trial.complaints().contains("[PF101]"), trial.complaints());
    }

    @Test
    void rulesWithAMistakeAreRefused() throws IOException {
        trial.file("rules.yaml", "rules: 1\nname: x\nversion: 1\nmatch: []\n");
        assertEquals(3, trial.run("--rules", trial.path("rules.yaml")));
        assertTrue(trial.complaints().contains("rules.yaml, line"), trial.complaints());
    }

    @Test
    void aProfileBesideTheRulesReadsAnExtract() throws IOException {
        Path sample = Path.of("sample-data");
        trial.file("agreement.yaml", Files.readString(sample.resolve("agreement.yaml")))
                .file(
                        "sources/pool-ledger.yaml",
                        Files.readString(sample.resolve("sources/pool-ledger.yaml")))
                .file("rules.yaml", """
                        rules: 1
                        name: profiled
                        version: 1
                        left: {profile: sources/pool-ledger.yaml, agreement: agreement.yaml}
                        match:
                          - {rule: same, method: pair, equal: [{field: reference}], amounts: equal, outcome: confirm}
                        """);
        Path extract = sample.resolve("extracts/pool-ledger");
        try (var files = Files.list(extract)) {
            Files.copy(
                    files.sorted().findFirst().orElseThrow(),
                    folder.resolve("left.csv"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        int code = trial.run("--rules", trial.path("rules.yaml"));

        assertEquals(0, code, trial::complaints);
        assertTrue(trial.rows("breaks.csv").size() > 100);
    }

    @Test
    void otherRulesAreComparedWithPounds() throws IOException {
        trial.right(HEADER, "R1" + PAIR.replace("1234.50", "1234.52")).file("exact.yaml", """
                        rules: 1
                        name: exact
                        version: 2
                        match:
                          - {rule: same, method: pair, equal: [{field: reference}], amounts: equal, outcome: confirm}
                        """);
        assertEquals(0, trial.run("--compare", trial.path("exact.yaml")), trial::complaints);

        assertEquals(
                "side,line,amount,rule_now,status_now,with_now,rule_then,status_then,with_then\n"
                        + "left,L1,1234.50,reference-within-tolerance,confirmed,R1,,open,\n"
                        + "right,R1,1234.52,reference-within-tolerance,confirmed,L1,,open,\n",
                trial.written("compare.csv"));
        assertTrue(
                trial.printed()
                        .matches("(?s).*reference within tolerance +1 +£1,234\\.50 +0 +£0\\.00"
                                + " +-£1,234\\.50.*"),
                trial.printed());
        assertTrue(trial.written("summary.json").contains("\"linesChanged\": 2"));
        assertEquals(0, trial.run(), trial::complaints);
        assertFalse(trial.wrote("compare.csv"));
    }

    @Test
    void nothingIsLeftAsideAndAnUnwritableFolderIsNamed() throws IOException {
        assertEquals(0, trial.run(), trial::complaints);
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().contains("unfinished")));
        }
        trial.file("blocked", "a file");
        assertEquals(3, trial.run("--out", trial.path("blocked") + "/x"));
    }
}
