package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.problem.Catalogue;

/** Where the lines are too many for a workbook, a figure is traced to those of the database. */
class TraceFromDatabaseIT {
    private static final String FIGURE = "S3.T1.R1.C6";

    @TempDir
    Path directory;

    @Test
    void aFigureLeadsToTheLinesOfTheDatabase() throws IOException {
        FundHome home = FundHome.copyTo(directory.resolve("home"));
        Files.writeString(home.fund("reports.yaml"), """
                        reports: 1
                        besides-the-pack: []
                        lines-in-workbooks: 1000
                        """);
        JobDatabase database = Engine.H2.create(home.folder());
        MainRun run = MainRun.nightly(home, database);
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(home.packs(), home.reports(".pdf"));
        Path pack = home.packs().getFirst();
        Path workbook = home.workbooks().getFirst();
        for (Path file : java.util.List.of(pack, workbook)) {
            MainRun traced = MainRun.of(
                    "trace",
                    file.toString(),
                    FIGURE,
                    "--most",
                    "3",
                    "--db",
                    database.urlWithUser());
            assertEquals(0, traced.exitCode(), traced.err());
            assertTrue(traced.out().contains("these are from the database"), traced.out());
            assertTrue(traced.out().contains("pool-2025-04.csv"), traced.out());
            assertTrue(traced.out().contains("658 lines add up to"), traced.out());
            assertFalse(traced.out().contains("NOT"), traced.out());
        }
        refusals(pack);
    }

    /** Without a database, and with one that has not the run. */
    private void refusals(Path pack) throws IOException {
        Path empty = Files.createDirectories(directory.resolve("empty"));
        MainRun nowhere = MainRun.of("trace", pack.toString(), FIGURE, "--home", empty.toString());
        assertEquals(3, nowhere.exitCode(), nowhere.out());
        Catalogue.checkPrinted("PF642", nowhere.err(), directory);
        assertFalse(Files.exists(empty.resolve("var")));
        JobDatabase other = Engine.H2.create(empty);
        MainRun unknown = MainRun.of("trace", pack.toString(), FIGURE, "--db", other.urlWithUser());
        assertEquals(3, unknown.exitCode(), unknown.out());
        Catalogue.checkPrinted("PF643", unknown.err(), directory);
    }
}
