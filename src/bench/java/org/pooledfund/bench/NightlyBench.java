package org.pooledfund.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.pooledfund.store.BareLoad;
import org.pooledfund.testing.MigratedDatabase;
import org.pooledfund.testing.MySqlServer;
import org.pooledfund.testing.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Times the nightly job over two ledgers of any size, started as users start it: {@code
 * NightlyBench LINES h2|mysql|matched [JVM-OPTION...]}. On MySQL the same rows are then loaded once
 * more by streamed LOAD DATA, and the time from the files to the stored matches is compared with
 * that; {@code matched} ends the night there.
 */
public final class NightlyBench {
    private static final List<String> UNTIL_MATCHED = List.of("open-run", "reconcile");
    private static final long POLL_MS = 200;

    private NightlyBench() {}

    public static void main(String[] args) throws Exception {
        int lines = Integer.parseInt(args[0]);
        Path home = home(lines);
        List<String> options = List.of(args).subList(2, args.length);
        Launcher.prepare();
        if (args[1].equals("h2")) {
            end(start(home, options, Map.of()));
            System.exit(0);
        }
        TestDatabase database = MySqlServer.newDatabase();
        Process night = start(
                home,
                options,
                Map.of(
                        "POOLEDFUND_DB_URL", database.url(),
                        "POOLEDFUND_DB_USER", database.user(),
                        "POOLEDFUND_DB_PASSWORD", database.password()));
        try (HikariDataSource pool = MigratedDatabase.pool(database)) {
            if (args[1].equals("matched")) {
                awaitMatched(pool, night);
                night.destroy();
                night.waitFor();
            } else {
                end(night);
            }
            compare(pool, home);
        }
        System.exit(0);
    }

    private static void awaitMatched(HikariDataSource pool, Process night)
            throws InterruptedException {
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        while (night.isAlive()) {
            Thread.sleep(POLL_MS);
            try {
                Integer settling = jdbc.queryForObject(
                        "select count(*) from BATCH_STEP_EXECUTION where STEP_NAME = 'settle'",
                        Integer.class);
                if (settling != null && settling > 0) {
                    return;
                }
            } catch (org.springframework.jdbc.BadSqlGrammarException e) {
                continue; // no tables yet
            }
        }
    }

    private static Path home(int lines) throws IOException {
        Path project = Path.of("").toAbsolutePath();
        Path home = Files.createTempDirectory("pooledfund-bench");
        Files.createDirectories(home.resolve("jobs"));
        Files.copy(
                project.resolve("jobs/nightly-reconciliation.yaml"),
                home.resolve("jobs/nightly-reconciliation.yaml"));
        LargeFund.write(project.resolve("sample-data"), home.resolve("sample-data"), lines);
        Files.createSymbolicLink(home.resolve("templates"), project.resolve("templates"));
        return home;
    }

    private static Process start(Path home, List<String> options, Map<String, String> environment)
            throws IOException {
        return Launcher.start(
                environment,
                options,
                List.of(
                        "run",
                        "nightly-reconciliation",
                        "--as-of",
                        "2025-06-30",
                        "--home",
                        home.toString()),
                Redirect.INHERIT);
    }

    private static void end(Process night) throws InterruptedException {
        Launcher.Usage usage = Launcher.await(night);
        System.out.printf(
                Locale.UK,
                "in all: %.1f s, %.1f s of processor time, %s, exit code %d%n",
                usage.wall().toMillis() / 1e3,
                usage.cpu().toMillis() / 1e3,
                usage.peakMemory(),
                usage.exitCode());
    }

    private static void compare(HikariDataSource pool, Path home) throws SQLException, IOException {
        long untilMatched = steps(pool);
        long bare = 0;
        for (long extract : new JdbcTemplate(pool)
                .queryForList("select extract_id from extract_file order by 1", Long.class)) {
            bare += new BareLoad(pool, home).byLoadData(extract).ns();
        }
        System.out.printf(
                Locale.UK,
                "from the files to the stored matches %.1f s, bare load %.1f s: %.2f times%n",
                untilMatched / 1e3,
                bare / 1e9,
                untilMatched * 1e6 / bare);
    }

    /** Prints what each step took; from the start to the end of the matching, in ms. */
    private static long steps(HikariDataSource pool) {
        List<LocalDateTime> matching = new ArrayList<>();
        new JdbcTemplate(pool)
                .query(
                        "select STEP_NAME, START_TIME, END_TIME from BATCH_STEP_EXECUTION"
                                + " where END_TIME is not null"
                                + " order by STEP_EXECUTION_ID",
                        row -> {
                            String name = row.getString(1);
                            LocalDateTime begun = row.getTimestamp(2).toLocalDateTime();
                            LocalDateTime ended = row.getTimestamp(3).toLocalDateTime();
                            System.out.printf(
                                    Locale.UK,
                                    "  %-20s %6.1f s%n",
                                    name,
                                    begun.until(ended, ChronoUnit.MILLIS) / 1e3);
                            if (UNTIL_MATCHED.contains(name)) {
                                Stream.of(begun, ended).forEach(matching::add);
                            }
                        });
        return matching.stream()
                .min(LocalDateTime::compareTo)
                .orElseThrow()
                .until(
                        matching.stream().max(LocalDateTime::compareTo).orElseThrow(),
                        ChronoUnit.MILLIS);
    }
}
