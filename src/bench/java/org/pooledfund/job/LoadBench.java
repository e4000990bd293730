package org.pooledfund.job;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.pooledfund.store.BareLoad;
import org.pooledfund.store.Cost;
import org.pooledfund.store.Run;
import org.pooledfund.store.Store;
import org.pooledfund.testing.MigratedDatabase;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Times the loading of an extract against the barest way to bring the same rows into the same
 * table: {@code LoadBench KIND LINES ROUNDS}, of the kinds {@code mysql}, {@code mysql-batches} and
 * {@code h2}. {@code none} and {@code xlsx} only read and store nothing. {@code h2-apart} copies in
 * a JVM of its own, as cold as the one that loads.
 */
public final class LoadBench {
    private static final String APART = "h2-apart";

    private LoadBench() {}

    public static void main(String[] args) throws Exception {
        if (args[0].equals("bare")) {
            try (HikariDataSource pool = MigratedDatabase.h2(Path.of(args[1]))) {
                say(
                        "bare",
                        Long.parseLong(args[2]),
                        new BareLoad(pool, Path.of(args[1])).copy(true));
            }
            return;
        }
        int lines = Integer.parseInt(args[1]);
        Path folder = Files.createTempDirectory("pooledfund-load-bench");
        Path sample = Path.of("sample-data").toAbsolutePath();
        Files.createDirectories(folder.resolve("sources"));
        Files.createDirectories(folder.resolve("extracts/icb-ledger"));
        Files.copy(sample.resolve("agreement.yaml"), folder.resolve("agreement.yaml"));
        boolean workbook = args[0].equals("xlsx");
        String profile = Files.readString(sample.resolve("sources/icb-ledger.yaml"));
        Files.writeString(
                folder.resolve("sources/icb-ledger.yaml"),
                workbook ? BenchWorkbook.profile(profile) : profile);
        for (int round = 1; round <= Integer.parseInt(args[2]); round++) {
            Path file = folder.resolve(
                    "extracts/icb-ledger/icb-" + round + (workbook ? ".xlsx" : ".csv"));
            BenchRows rows = new BenchRows(lines, round);
            if (workbook) {
                BenchWorkbook.write(file, rows);
            } else {
                rows.write(file);
            }
            if (workbook || args[0].equals("none")) {
                parseOnly(folder, file);
            } else {
                Path database = Files.createTempDirectory(folder, "h2");
                try (HikariDataSource pool = database(args[0], database)) {
                    rounds(args[0], folder, file, pool);
                }
                if (args[0].equals(APART)) {
                    copyApart(database, lines);
                }
            }
            Files.delete(file);
        }
        System.exit(0);
    }

    private static HikariDataSource database(String kind, Path folder) {
        return kind.startsWith("h2") ? MigratedDatabase.h2(folder) : MigratedDatabase.mySql();
    }

    private static void copyApart(Path database, int lines) throws Exception {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-XX:+UseParallelGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadBench.class.getName(),
                        "bare",
                        database.toString(),
                        Integer.toString(lines))
                .inheritIO()
                .start()
                .waitFor();
    }

    private static void parseOnly(Path folder, Path file) throws IOException {
        FundFolder fund = FundFolder.read(folder);
        Cost begun = Cost.now();
        long rows = DryRun.of(
                        file,
                        fund.sources().get(0).profile(),
                        fund.agreement().year(),
                        java.util.Map.of())
                .result()
                .orElseThrow()
                .report()
                .posted()
                .rows();
        say("read only", rows, Cost.since(begun));
        System.out.printf("  heap used at most: %,d MB%n", peakHeap() >> 20);
    }

    private static void rounds(String kind, Path folder, Path file, HikariDataSource pool)
            throws Exception {
        FundFolder fund = FundFolder.read(folder);
        Store store = BareLoad.store(pool, kind.equals("mysql"));
        TransactionTemplate transaction =
                new TransactionTemplate(new DataSourceTransactionManager(pool));
        Assignment assignment = new Assignment(
                new Run.Key("bench", "bench", LocalDate.of(2025, 9, 30), "0", 1),
                fund,
                fund.extracts(),
                folder,
                folder,
                "");
        SourceIntake intake = new SourceIntake(
                assignment,
                fund.sources().get(0).profile(),
                store,
                Clock.systemUTC(),
                Progress.UNSEEN);
        Cost begun = Cost.now();
        Long rows = transaction.execute(status -> {
            try {
                return intake.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Cost ours = Cost.since(begun);
        say("pooledfund", rows == null ? 0 : rows, ours);
        System.out.printf("  heap used at most: %,d MB%n", peakHeap() >> 20);
        if (kind.equals(APART)) {
            return;
        }
        Cost bare = new BareLoad(pool, folder).copy(!kind.equals("mysql"));
        say("bare", rows == null ? 0 : rows, bare);
        System.out.printf(
                Locale.UK,
                "%s: %.2f times bare, %.2f times its CPU%n",
                kind,
                (double) ours.ns() / bare.ns(),
                (double) ours.cpuNs() / bare.cpuNs());
    }

    private static long peakHeap() {
        return java.lang.management.ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static void say(String what, long rows, Cost cost) {
        System.out.printf(
                Locale.UK,
                "%s: %,d rows, %.2f s, %,.0f rows a second, %.2f s of CPU, %.2f of them the"
                        + " server's%n",
                what,
                rows,
                cost.ns() / 1e9,
                rows / (cost.ns() / 1e9),
                cost.cpuNs() / 1e9,
                cost.serverNs() / 1e9);
    }
}
