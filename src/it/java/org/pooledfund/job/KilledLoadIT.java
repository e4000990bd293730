package org.pooledfund.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pooledfund.testing.MigratedDatabase;
import org.pooledfund.testing.MySqlServer;
import org.pooledfund.testing.TestDatabase;

/** A load is killed at random points, many times, and gone on with: nothing is lost or doubled. */
class KilledLoadIT {
    private static final long SEED = 20250401;
    private static final int KILLS = 10;
    private static final int FILES = 12;
    private static final int LINES = 4_000;
    private static final int LONGEST_MS = 350;

    private static final String LINES_OF_ALL = "select e.file_name, l.line_no, l.line_date,"
            + " l.amount_pence, l.reference, s.superseded_as from extract_file e"
            + " join ledger_line l on l.extract_id = e.extract_id"
            + " left join superseded_line s on s.extract_id = l.extract_id"
            + " and s.line_no = l.line_no where e.fund_id = FUND"
            + " order by e.file_name, l.line_no";

    private static final String LINES_OF_NONE = "select count(*) from ledger_line"
            + " where extract_id not in (select extract_id from extract_file)";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void killedTenTimesItEndsAsIfUndisturbed(Databases database) throws Exception {
        TestDatabase own = database == Databases.H2
                ? new TestDatabase("h2", MigratedDatabase.h2Url(folder), "", "")
                : MySqlServer.newDatabase();
        SmallFund disturbed;
        SmallFund undisturbed;
        try (HikariDataSource pool = open(own)) {
            MigratedDatabase.migrate(pool, database == Databases.H2 ? "h2" : "mysql");
            String[] rules = {"extracts.overlap: equal-lines", "inbox.when-loaded: archive"};
            disturbed = new SmallFund(folder, pool, rules);
            undisturbed = new SmallFund(folder, pool, rules);
            fill(disturbed);
            fill(undisturbed);
            undisturbed.take();
        }
        Random chance = new Random(SEED + database.ordinal());
        int kills = 0;
        while (kills < KILLS) {
            Process process = start(disturbed, own);
            BufferedReader printed = process.inputReader(StandardCharsets.UTF_8);
            await(printed, "begins");
            Thread.sleep(chance.nextInt(LONGEST_MS));
            assertTrue(process.isAlive(), "done after " + kills + " kills: give it more to load");
            process.destroyForcibly().waitFor();
            kills++;
            try (HikariDataSource pool = open(own)) {
                checkNothingIsHalf(disturbed.in(pool));
            }
        }
        Process last = start(disturbed, own);
        await(last.inputReader(StandardCharsets.UTF_8), "done");
        assertEquals(0, last.waitFor());
        try (HikariDataSource pool = open(own)) {
            assertEquals(
                    undisturbed.in(pool).ofFund(LINES_OF_ALL),
                    disturbed.in(pool).ofFund(LINES_OF_ALL));
            disturbed.in(pool).checks().forEach(check -> assertTrue(check.holds(), "" + check));
            assertEquals(List.of("0"), disturbed.in(pool).rows(LINES_OF_NONE));
        }
        String[] left = disturbed.file("extracts/council").toFile().list();
        assertEquals(List.of(), List.of(left == null ? new String[0] : left));
    }

    private static void checkNothingIsHalf(SmallFund fund) {
        assertEquals(
                List.of(),
                fund.ofFund("select e.file_name, e.rows_posted, count(l.line_no)"
                        + " from extract_file e left join ledger_line l on l.extract_id = e.extract_id"
                        + " where e.fund_id = FUND group by e.extract_id, e.file_name, e.rows_posted"
                        + " having e.rows_posted <> count(l.line_no)"));
        fund.checks().forEach(check -> assertTrue(check.holds(), "" + check));
    }

    /** Each file repeats the last tenth of the one before. */
    private static void fill(SmallFund fund) {
        for (int file = 0; file < FILES; file++) {
            String[] rows = new String[LINES];
            for (int i = 0; i < LINES; i++) {
                int number = file * LINES * 9 / 10 + i;
                rows[i] = "202501 2025-04-02 " + number % 97 + ".0" + number % 10 + " R" + number;
            }
            fund.put("window-" + (10 + file) + ".csv", rows);
        }
    }

    private static HikariDataSource open(TestDatabase database) {
        return MigratedDatabase.pool(database.url(), database.user(), database.password());
    }

    private static Process start(SmallFund fund, TestDatabase database) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                IntakeProcess.class.getName(),
                fund.file("").getParent().toString(),
                fund.id,
                database.url(),
                database.user(),
                database.password());
        return builder.redirectErrorStream(true).start();
    }

    private static void await(BufferedReader printed, String text) throws IOException {
        StringBuilder all = new StringBuilder();
        String line = printed.readLine();
        while (line != null && !line.startsWith(text)) {
            all.append(line).append('\n');
            line = printed.readLine();
        }
        assertFalse(line == null, () -> "never printed '" + text + "' but\n" + all);
    }
}
