package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.problem.Finding;
import org.pooledfund.store.DatabaseFailure;

/** The messages of the catalogue that only a whole program can provoke, word for word. */
class MessagesIT {
    @TempDir
    Path directory;

    private FundHome home = new FundHome(Path.of(""));
    private JobDatabase database = new JobDatabase("", "", "");

    @BeforeEach
    void copyHome() throws IOException {
        home = FundHome.copyTo(directory.resolve("home"));
        database = Engine.H2.create(home.folder());
    }

    @Test
    void aJobNobodyKnows() {
        says(
                2,
                "There is no job 'nightly'. Jobs here: nightly-reconciliation, quarterly-pack."
                        + " Did you mean 'nightly-reconciliation'? [PF501]",
                MainRun.of("run", "nightly", "--home", home.folder().toString()));
    }

    @Test
    void aFundNobodyKnows() {
        says(
                2,
                "There is no fund 'aldermere'. Funds here: aldermere-bcf."
                        + " Did you mean 'aldermere-bcf'? [PF502]",
                MainRun.nightly(home, database, "--fund", "aldermere"));
    }

    @Test
    void aDayBeforeTheYear() {
        says(
                3,
                "2025-03-31 is before 2025-26, the year of the agreement. Choose a day from"
                        + " 2025-04-01 on; after 2026-03-31 the whole year is looked at. [PF508]",
                MainRun.of(
                        "run",
                        "nightly-reconciliation",
                        "--as-of",
                        "2025-03-31",
                        "--home",
                        home.folder().toString()));
    }

    @Test
    void aScheduleNobodyCanRead() throws IOException {
        Path job = home.folder().resolve("jobs/quarterly-pack.yaml");
        Files.writeString(
                job, Files.readString(job).replace("\"0 0 6 20 1,4,7,10 *\"", "\"at six\""));

        MainRun run = MainRun.of("jobs", "check", "--home", home.folder().toString());

        assertEquals(3, run.exitCode());
        assertTrue(
                run.err()
                        .startsWith(job + ", line 7, field schedule: 'at six' is not a schedule."
                                + " Write cron fields, like 0 30 2 * * *: "),
                run.err());
        assertTrue(run.err().strip().endsWith("[PF506]"), run.err());
    }

    @Test
    void allFilesThatAreRefusedAreToldAtOnce() throws IOException {
        spoil("extracts/icb-ledger/icb-2025-05.csv");
        spoil("extracts/icb-ledger/icb-2025-07.csv");
        spoil("extracts/pool-ledger/pool-2025-07.csv");

        MainRun run = MainRun.nightly(home, database);

        assertEquals(3, run.exitCode());
        for (String file : List.of("icb-2025-05.csv", "icb-2025-07.csv", "pool-2025-07.csv")) {
            assertEquals(
                    1, run.err().lines().filter(line -> line.contains(file)).count(), run.err());
        }
        assertEquals(3, run.err().lines().filter(line -> line.contains("[PF2")).count(), run.err());
    }

    /** Takes the last row of data out, so that the total does not fit. */
    private void spoil(String name) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(home.fund(name)));
        lines.remove(lines.size() - 2);
        Files.write(home.fund(name), lines);
    }

    @Test
    void nothingToReconcile() throws IOException {
        for (Path file : FundHome.tree(home.fund("extracts"))) {
            if (Files.isRegularFile(file)) {
                Files.delete(file);
            }
        }

        says(
                3,
                "No extract is loaded for fund aldermere-bcf. Put extracts into "
                        + home.fund("extracts") + ". [PF505]",
                MainRun.nightly(home, database));
    }

    @Test
    void aTemplateThatCannotBeUsed() throws IOException {
        Path template = home.folder().resolve("templates/pack.html");
        Files.writeString(template, Files.readString(template).replace("<body", "<body <"));

        MainRun run = MainRun.nightly(home, database);

        assertEquals(3, run.exitCode());
        assertTrue(run.err().startsWith("The pack could not be written: "), run.err());
        assertTrue(run.err().contains("Near: <body <"), run.err());
        assertTrue(run.err().strip().endsWith("Check the templates folder. [PF601]"), run.err());
    }

    @Test
    void aFolderThatCannotBeWritten() throws IOException {
        Path reports = home.folder().resolve("var/reports");
        Files.createDirectories(home.folder().resolve("var"));
        Files.writeString(reports, "a file in the folder's place");

        MainRun run = MainRun.nightly(home, database);

        assertEquals(3, run.exitCode());
        assertTrue(run.err().startsWith("Step report failed: "), run.err());
        assertTrue(run.err().contains(reports.toString()), run.err());
        assertTrue(
                run.err().strip().endsWith("The log has the details; run again to resume. [PF507]"),
                run.err());
    }

    @Test
    void aPennyThatIsMissing() throws Exception {
        assertEquals(0, MainRun.nightly(home, database).exitCode());
        long rows = database.number("select rows_posted from extract_file where extract_id = 1");
        database.execute("delete from ledger_line where extract_id = 1 and line_no ="
                + " (select min(line_no) from ledger_line where extract_id = 1)");

        MainRun run = MainRun.of(
                "run",
                "quarterly-pack",
                "--as-of",
                "2025-06-30",
                "--home",
                home.folder().toString(),
                "--db",
                database.urlWithUser());

        assertEquals(3, run.exitCode());
        String first = run.err().lines().findFirst().orElse("");
        assertEquals(
                "The run does not add up: rows stored of council-2025-04.xlsx should be " + rows
                        + " but is " + (rows - 1) + ". Nothing of this run may be used. Keep the"
                        + " database and report this. [PF504]",
                first);
        assertEquals(1, home.packs().size(), "only the first run's pack has its name");
    }

    @Test
    void somethingNobodyThoughtOf() {
        Finding finding =
                DatabaseFailure.findings(new IllegalStateException("odd")).get(0);

        assertEquals(
                "Something went wrong that should not: java.lang.IllegalStateException: odd."
                        + " Please report it with the log. [PF999]",
                finding.text());
    }

    private static void says(int exitCode, String message, MainRun run) {
        assertEquals(message, run.err().strip());
        assertEquals(exitCode, run.exitCode());
    }
}
