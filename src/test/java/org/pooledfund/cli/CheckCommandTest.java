package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dry run from the command line, over the sample fund and over small files of its pool. */
class CheckCommandTest {
    private static final Path PROFILE = Path.of("sample-data/sources/pool-ledger.yaml");
    private static final String HEADER =
            "Period,Posting Date,Reference,Journal,Partner or Supplier,Narrative,Cost Centre,Account,"
                    + "Debit,Credit\n";
    private static final String ROW =
            "01/2526,30/04/2025,INV-1,J1,Oak Care,Beds,PF100,52000,10.00,\n";

    private static final String TOTAL = ",,,Total,,,,,10.00,0.00\n";

    private final StringWriter out = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCleanFileEndsInNought() throws IOException {
        assertEquals(0, check(HEADER + ROW + TOTAL));
        assertTrue(out.toString().contains("Clean: every row would be loaded."), out.toString());
        assertTrue(out.toString().matches("(?s).*posted +1 +£10\\.00.*S01 +1 +£10\\.00.*"));
    }

    @Test
    void unmappedAndUnreadableRowsEndInOne() throws IOException {
        String text = HEADER
                + ROW
                + ROW.replace("PF100", "PF101")
                + ROW.replace("10.00", "ten").replace("Beds", "Beds for 943 476 5919")
                + TOTAL;

        assertEquals(1, check(text, "--json"));
        String json = withoutBlanks(out.toString());
        assertTrue(json.contains("\"unmapped\":[{\"code\":\"PF101\",\"rows\":1,\"pence\":1000,"
                + "\"likelyScheme\":\"S01\",\"because\":"));
        assertTrue(json.contains("\"quarantinedRows\":[{\"line\":4,\"message\":\"pool.csv, line 4,"
                + " column Debit: 'ten' is not an amount."));
        assertTrue(json.contains("\"masked\":{\"nhsNumbers\":1,"), json);
        assertTrue(json.contains("\"in\":{\"rows\":5,\"pence\":3000}"), json);
    }

    @Test
    void aRefusedFileEndsInThreeAndSaysWhy() throws IOException {
        assertEquals(3, check(HEADER + ROW + ",,,Total,,,,,12.00,\n"));
        assertTrue(out.toString().contains("Refused: nothing of the file would be loaded."));
        assertTrue(out.toString().contains("[PF204]"), out.toString());
        assertEquals(3, check("", "--json"));
        String json = withoutBlanks(out.toString());
        assertTrue(json.contains("\"refused\":true,\"findings\":[\"pool.csv: "), json);
    }

    /** However it is laid out. */
    private static String withoutBlanks(String json) {
        return json.replaceAll("\n *", "").replaceAll("\": ", "\":");
    }

    @Test
    void aFileThatIsNotThereEndsInThree() {
        assertEquals(3, run("no-such.csv", "--profile", PROFILE.toString()));
        assertTrue(out.toString().contains("[PF101]"), out.toString());
        assertEquals(3, run(folder.toString(), "--profile", PROFILE.toString()));
        assertTrue(out.toString().contains("this is a folder"), out.toString());
    }

    @Test
    void aCommandLineWithoutAProfileIsNotUnderstood() {
        assertEquals(2, run("pool.csv"));
    }

    @Test
    void theManifestBesideIsChecked() throws IOException {
        Files.writeString(
                folder.resolve("pool.csv.manifest.yaml"),
                "files:\n  - file: pool.csv\n    rows: 2\n");

        assertEquals(3, check(HEADER + ROW + TOTAL));
        assertTrue(out.toString().contains("[PF237]"), out.toString());
    }

    @Test
    void everySampleExtractCanBeLoaded() throws IOException {
        Path extracts = Path.of("sample-data/extracts");
        Map<String, Integer> codes = new TreeMap<>();
        for (String source : List.of("council", "district", "icb", "pool")) {
            try (var files = Files.list(extracts.resolve(source + "-ledger"))) {
                for (Path file : files.sorted().toList()) {
                    codes.put(
                            file.getFileName().toString(),
                            run(
                                    file.toString(),
                                    "--profile",
                                    "sample-data/sources/" + source + "-ledger.yaml"));
                }
            }
        }
        assertEquals(24, codes.size());
        assertTrue(codes.values().stream().allMatch(code -> code <= 1), codes + "\n" + out);
    }

    private int check(String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("pool.csv"), text);
        String[] args = new String[options.length + 3];
        args[0] = file.toString();
        args[1] = "--profile";
        args[2] = PROFILE.toString();
        System.arraycopy(options, 0, args, 3, options.length);
        return run(args);
    }

    private int run(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "check";
        System.arraycopy(args, 0, all, 1, args.length);
        PrintWriter writer = new PrintWriter(out, true);
        return Main.run(writer, writer, all);
    }
}
