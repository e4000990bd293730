package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The job is killed again and again all over its run, and started again each time: it ends with
 * what it would have had undisturbed, and never shows half of anything.
 */
class KillAndResumeIT {
    private static final long SEED = 20250930;
    private static final int AFTER_START_MS = 2500;

    /** What a run prints in its order, and how long what follows may be let run before the kill. */
    private enum Moment {
        COUNCIL_FIRST("Loading council-2025-04", 400),
        COUNCIL("Loading council-2025-06", 150),
        DISTRICT("Loading district-2025-04", 40),
        ICB_FIRST("Loading icb-2025-04", 60),
        ICB("Loading icb-2025-07", 60),
        POOL_FIRST("Loading pool-2025-04", 100),
        POOL("Loading pool-2025-08", 60),
        RECONCILING("Reconciling", 900),
        SETTLING("Settling", 60),
        REPORTING("Writing the pack", 1000),
        PROVING("Proving", 30);

        private final String text;
        private final int delayMs;

        Moment(String text, int delayMs) {
            this.text = text;
            this.delayMs = delayMs;
        }

        /** Its text and, as it may have passed already, those of all that follow. */
        List<String> orLater() {
            return List.of(values()).subList(ordinal(), values().length).stream()
                    .map(moment -> moment.text)
                    .toList();
        }
    }

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void killedAllOverItEndsAsIfUndisturbed(Engine engine) throws Exception {
        FundHome home = FundHome.copyTo(directory.resolve("home"));
        JobDatabase database = engine.create(home.folder());
        Random random = new Random(SEED + engine.ordinal());
        int kills = 0;
        for (int i = 0; i < 2; i++) {
            ChildRun child = ChildRun.nightly(home, database, log("start-" + i));
            Thread.sleep(500 + random.nextInt(AFTER_START_MS));
            kills += child.kill() ? 1 : 0;
            checkNothingIsHalf(home, database);
        }
        for (Moment moment : Moment.values()) {
            if (engine == Engine.H2 || moment.ordinal() % 2 == 1) {
                ChildRun child = ChildRun.nightly(home, database, log(moment.name()));
                if (child.prints(moment.orLater())) {
                    Thread.sleep(random.nextInt(moment.delayMs));
                    kills += child.kill() ? 1 : 0;
                } else {
                    assertEquals(0, child.exitCode(), child.printed());
                }
                checkNothingIsHalf(home, database);
            }
        }
        System.out.println(engine + ": killed " + kills + " times, seed " + SEED);
        assertTrue(kills >= (engine == Engine.H2 ? 12 : 6), kills + " kills");
        ChildRun last = ChildRun.nightly(home, database, log("last"));
        assertEquals(0, last.exitCode(), last.printed());
        checkSameAsUndisturbed(engine, home, database);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void askedToStopItStopsAndGoesOnLater(Engine engine) throws Exception {
        FundHome home = FundHome.copyTo(directory.resolve("home"));
        JobDatabase database = engine.create(home.folder());
        ChildRun child = ChildRun.nightly(home, database, log("stop"));
        assertTrue(child.prints(List.of("Loading district-2025-04")), child.printed());
        child.terminate();
        assertEquals(143, child.exitCode(), child.printed());
        assertTrue(
                child.printed()
                        .contains("The run was asked to stop and did. Run again to go on from"
                                + " there. [PF509]"),
                child.printed());
        assertEquals(
                List.of(List.of("STOPPED")),
                database.rows("select STATUS from BATCH_JOB_EXECUTION"));
        checkNothingIsHalf(home, database);
        ChildRun next = ChildRun.nightly(home, database, log("next"));
        assertEquals(0, next.exitCode(), next.printed());
        assertTrue(!next.printed().contains("Loading council-2025-04"), next.printed());
        checkSameAsUndisturbed(engine, home, database);
    }

    private Path log(String name) {
        return directory.resolve(name + ".log");
    }

    /** What is there after a kill is whole: extracts, matches of a run, reports with a name. */
    private static List<List<String>> used(Connection connection) throws SQLException {
        try (Unpacked unpacked = new Unpacked(connection)) {
            return JobDatabase.rows(unpacked.connection(), "select count(*) from unpacked_line");
        }
    }

    private static void checkNothingIsHalf(FundHome home, JobDatabase database)
            throws SQLException, IOException {
        try (Connection connection = database.connect()) {
            if (!Dump.tables(connection).contains("match_count")) {
                return; // killed while the tables were made
            }
            assertEquals(List.of(), JobDatabase.rows(connection, """
                            select file_name, rows_posted, rows_quarantined from extract_file e
                            where rows_posted <> (select count(*) from ledger_line l
                                    where l.extract_id = e.extract_id)
                                or rows_quarantined <> (select count(*) from quarantined_row q
                                    where q.extract_id = e.extract_id)
                                or rows_in = 0
                            """));
            List<List<String>> used = used(connection);
            List<List<String>> all = JobDatabase.rows(connection, """
                            select count(*) from extract_file e join ledger_line l
                                on l.extract_id = e.extract_id
                            """);
            assertTrue(
                    used.get(0).get(0).equals("0") || used.equals(all),
                    used + " of " + all + " lines reconciled");
            List<List<String>> settled =
                    JobDatabase.rows(connection, "select count(*) from partner_share");
            assertTrue(List.of("0", "3").contains(settled.get(0).get(0)), settled.toString());
            if (!home.packs().isEmpty()) {
                assertEquals(
                        home.reports("").stream()
                                .filter(Files::isRegularFile)
                                .map(file -> List.of(file.getFileName().toString()))
                                .toList(),
                        JobDatabase.rows(
                                connection,
                                "select file_name from report_file order by file_name"));
            }
        }
    }

    private static void checkSameAsUndisturbed(Engine engine, FundHome home, JobDatabase database)
            throws SQLException, IOException {
        CompletedRun undisturbed = CompletedRun.on(engine);
        assertEquals(1, database.number("select count(*) from fund_run"));
        Dump.assertSame(Dump.results(undisturbed.database()), Dump.results(database));
        CompletedRun resumed = new CompletedRun(home, database, undisturbed.outcome());
        assertArrayEquals(Files.readAllBytes(undisturbed.pdf()), Files.readAllBytes(resumed.pdf()));
        assertArrayEquals(
                Files.readAllBytes(undisturbed.workbook()), Files.readAllBytes(resumed.workbook()));
        assertEquals(List.of(), home.reports(".unproven"));
    }
}
