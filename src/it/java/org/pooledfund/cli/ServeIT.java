package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.testing.MySqlServer;
import org.pooledfund.testing.TestDatabase;

class ServeIT {
    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Map<String, String> QUICK = Map.of(
            "POOLEDFUND_SERVE_HEARTBEAT", "1s",
            "POOLEDFUND_SERVE_POLL", "500ms",
            "POOLEDFUND_SERVE_RETRY_AFTER", "3s");

    /** What a run leaves, but for numbers that a database gives out and for the time of day. */
    private static final List<String> RESULTS = List.of(
            "select count(*), max(revision), min(status), min(as_of), min(latest_period_no)"
                    + " from fund_run",
            "select source_id, file_name, file_sha256, rows_in, pence_in, rows_posted, pence_posted,"
                    + " rows_quarantined, pence_quarantined, rows_ignored, pence_ignored"
                    + " from extract_file order by source_id, file_name",
            "select e.file_name, count(*), sum(l.amount_pence), sum(crc32(concat_ws('|', l.line_no,"
                    + " l.reference, l.party, l.narrative, l.scheme_id, l.amount_pence)))"
                    + " from ledger_line l join extract_file e on e.extract_id = l.extract_id"
                    + " group by e.file_name order by e.file_name",
            "select match_no, partner_id, flow, rule_id, status, difference_type, difference_pence,"
                    + " evidence from unpacked_match order by match_no",
            "select break_no, partner_id, flow, difference_type, difference_pence, gross_pence,"
                    + " age_days, explanation from open_break order by break_no",
            "select e.file_name, r.line_no, r.side, r.match_no, r.break_no, r.excluded_as"
                    + " from unpacked_line r join extract_file e on e.extract_id = r.extract_id"
                    + " order by e.file_name, r.line_no",
            "select partner_id, flow, period_no, partner_pence, pool_pence"
                    + " from reconciliation_statement order by partner_id, flow, period_no",
            "select partner_id, contribution_pence, share_pence, received_pence, incurred_pence,"
                    + " reimbursed_pence from partner_share order by partner_id",
            "select check_name, expected_pence, found_pence from run_proof order by check_no");

    @TempDir
    private Path home = Path.of("");

    @Test
    void whatAKilledNodeHadInHandAnotherEndsAsIfNothingHadHappened() throws Exception {
        TestDatabase undisturbed = MySqlServer.newDatabase();
        job("night", "0 0 0 1 10 *");
        try (ProgramProcess run =
                start("undisturbed", undisturbed, "run", "night", "--as-of", "2025-09-30")) {
            assertTrue(run.exitCode() <= ExitCode.OVER_TOLERANCE, run.text());
        }
        TestDatabase shared = MySqlServer.newDatabase();
        try (ProgramProcess first = start("first", shared, "serve")) {
            first.awaitText("Serving.");
            try (ProgramProcess second = start("second", shared, "serve")) {
                second.awaitText("Serving.");
                makeDue(shared, "2025-10-01T00:00:00Z");
                ProgramProcess victim = firstToStart(first, second);
                ProgramProcess heir = victim == first ? second : first;
                victim.awaitText("Loading icb-2025-06.csv");
                victim.kill();

                assertFalse(heir.text().contains("starts"), heir.text());
                heir.awaitText("is gone; going on with its run");
                heir.awaitText("is done and proven");
                assertFalse(heir.text().contains("Loading council-2025-04.xlsx"), heir.text());
                assertEquals(ExitCode.DONE, heir.terminate());
                assertTrue(heir.text().endsWith("Stopped.\n"), heir.text());
            }
        }

        for (String sql : RESULTS) {
            assertEquals(rows(undisturbed, sql), rows(shared, sql), sql);
        }
    }

    @Test
    void sigtermEndsTheTransactionInHandAndTheNextStartGoesOn() throws Exception {
        TestDatabase database = MySqlServer.newDatabase();
        job("night", "0 0 0 1 10 *");
        try (ProgramProcess node = start("stopped", database, "serve")) {
            node.awaitText("Serving.");
            makeDue(database, "2025-10-01T00:00:00Z");
            node.awaitText("Loading icb-2025-04.csv");

            assertEquals(ExitCode.DONE, node.terminate(), node.text());
            assertTrue(node.text().contains("The run was asked to stop and did"), node.text());
        }
        assertEquals(
                List.of(List.of("0")),
                rows(database, "select count(*) from extract_file where rows_in = 0"),
                "no extract is half loaded");
        assertEquals(
                List.of(List.of("STOPPED")),
                rows(database, "select status from BATCH_JOB_EXECUTION"));

        try (ProgramProcess node = start("resumed", database, "serve")) {
            node.awaitText("is done and proven");
            assertEquals(ExitCode.DONE, node.terminate(), node.text());
        }
        assertEquals(
                List.of(List.of("COMPLETED", "2025-09-30")),
                rows(database, "select status, as_of from fund_run"));
    }

    @Test
    void startShowsWhatRunsWhenAndAWrongDefinitionStopsIt() throws Exception {
        job("night", "0 30 2 * * MON-SAT");
        job("other", "0 0 6 * * *");
        TestDatabase database = MySqlServer.newDatabase();
        try (ProgramProcess node = start("shown", database, "serve")) {
            node.awaitText("Serving.");
            assertTrue(
                    node.text()
                            .matches("(?s)Job +Fund +Next time\\R[- ]+\\R"
                                    + "night +aldermere-bcf +\\w{3} \\d+ \\w+ \\d{4} 02:30:00"
                                    + " Etc/UTC\\Rother +aldermere-bcf .* 06:00:00 Etc/UTC\\R"
                                    + "Serving\\. Stop with Ctrl-C or SIGTERM\\.\\R"),
                    node.text());
            assertEquals(ExitCode.DONE, node.terminate());
        }

        job("never", "0 0 0 30 2 *");
        job("nonsense", "at night");
        try (ProgramProcess node = start("wrong", database, "serve")) {
            assertEquals(ExitCode.FAILED, node.exitCode());
            assertTrue(node.text().contains("'0 0 0 30 2 *' is not a schedule"), node.text());
            assertTrue(node.text().contains("'at night' is not a schedule"), node.text());
            assertFalse(node.text().contains("Serving"), node.text());
        }
    }

    private ProgramProcess start(String name, TestDatabase database, String... arguments)
            throws IOException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", home.toString()));
        return ProgramProcess.start(
                home.resolve(name + ".txt"), database, QUICK, all.toArray(String[]::new));
    }

    private void job(String name, String cron) throws IOException {
        Files.createDirectories(home.resolve("jobs"));
        Files.writeString(home.resolve("jobs").resolve(name + ".yaml"), """
                job: 1
                name: %s
                does: nightly-reconciliation
                schedule: "%s"
                time-zone: Etc/UTC
                as-of: yesterday
                funds:
                  - %s
                templates: %s
                reports: reports
                """.formatted(
                        name, cron, PROJECT.resolve("sample-data"), PROJECT.resolve("templates")));
    }

    private static ProgramProcess firstToStart(ProgramProcess one, ProgramProcess other)
            throws IOException, InterruptedException {
        for (int i = 0; i < 3000; i++) {
            for (ProgramProcess node : List.of(one, other)) {
                if (node.text().contains("starts, as of 2025-09-30")) {
                    return node;
                }
            }
            Thread.sleep(20);
        }
        throw new AssertionError("neither starts:\n" + one.text() + other.text());
    }

    /** As if the time had come, whatever the clock says. */
    private static void makeDue(TestDatabase database, String time) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement update = connection.prepareStatement("update scheduled_tasks"
                        + " set execution_time = ?, task_data = ? where task_name = ?")) {
            update.setString(1, "2025-10-01 00:00:00");
            update.setBytes(2, (time + " 0").getBytes(StandardCharsets.US_ASCII));
            update.setString(3, "night--aldermere-bcf");
            assertEquals(1, update.executeUpdate());
        }
    }

    private static List<List<String>> rows(TestDatabase database, String sql) throws SQLException {
        List<List<String>> rows =
                new JobDatabase(database.url(), database.user(), database.password()).rows(sql);
        assertFalse(rows.isEmpty(), sql);
        return rows;
    }
}
