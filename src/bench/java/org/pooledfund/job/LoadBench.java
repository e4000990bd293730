package org.pooledfund.job;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.pooledfund.store.BareLoad;
import org.pooledfund.store.Run;
import org.pooledfund.store.Store;
import org.pooledfund.testing.MigratedDatabase;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Times the loading of an extract against the barest way to bring the same rows into the same
 * table: {@code LoadBench mysql|mysql-batches|h2|none LINES ROUNDS}. {@code none} stores nothing.
 */
public final class LoadBench {
    private static final String[] CODES = {"946103", "946106", "946107"};

    private LoadBench() {}

    public static void main(String[] args) throws Exception {
        int lines = Integer.parseInt(args[1]);
        Path folder = Files.createTempDirectory("pooledfund-load-bench");
        Path sample = Path.of("sample-data").toAbsolutePath();
        Files.createDirectories(folder.resolve("sources"));
        Files.createDirectories(folder.resolve("extracts/icb-ledger"));
        Files.copy(sample.resolve("agreement.yaml"), folder.resolve("agreement.yaml"));
        Files.copy(
                sample.resolve("sources/icb-ledger.yaml"),
                folder.resolve("sources/icb-ledger.yaml"));
        for (int round = 1; round <= Integer.parseInt(args[2]); round++) {
            Path file = folder.resolve("extracts/icb-ledger/icb-" + round + ".csv");
            write(file, lines, round);
            if (args[0].equals("none")) {
                parseOnly(folder, file);
            } else {
                try (HikariDataSource pool = database(args[0], folder)) {
                    rounds(args[0], folder, file, pool);
                }
            }
            Files.delete(file);
        }
        System.exit(0);
    }

    private static HikariDataSource database(String kind, Path folder) throws IOException {
        if (kind.equals("h2")) {
            return MigratedDatabase.h2(Files.createTempDirectory(folder, "h2"));
        }
        return MigratedDatabase.mySql();
    }

    private static void parseOnly(Path folder, Path file) throws IOException {
        FundFolder fund = FundFolder.read(folder);
        long cpu = cpu();
        long start = System.nanoTime();
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
        say("read only", rows, System.nanoTime() - start, cpu() - cpu);
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
        long cpu = cpu();
        long start = System.nanoTime();
        Long rows = transaction.execute(status -> {
            try {
                return intake.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        long ours = System.nanoTime() - start;
        say("pooledfund", rows == null ? 0 : rows, ours, cpu() - cpu);
        System.out.printf("  heap used at most: %,d MB%n", peakHeap() >> 20);
        long bare = new BareLoad(pool, folder).copy(!kind.equals("mysql"));
        say("bare", rows == null ? 0 : rows, bare, 0);
        System.out.printf(Locale.UK, "%s: %.2f times bare%n", kind, (double) ours / bare);
    }

    private static long peakHeap() {
        return java.lang.management.ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void say(String what, long rows, long ns, long cpuNs) {
        System.out.printf(
                Locale.UK,
                "%s: %,d rows, %.2f s, %,.0f rows a second, %.2f s of CPU%n",
                what,
                rows,
                ns / 1e9,
                rows / (ns / 1e9),
                cpuNs / 1e9);
    }

    private static void write(Path file, int lines, int seed) throws IOException {
        Random random = new Random(seed);
        long total = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Entity,Period Name,Cost Centre,Subjective,Journal Name,Line Description,"
                    + "Supplier,Invoice Number,Invoice Date,Net Amount\n");
            for (int i = 0; i < lines; i++) {
                long pence = 100 + random.nextInt(5_000_000);
                total += pence;
                int month = random.nextInt(3);
                out.write("QZ9," + List.of("APR", "MAY", "JUN").get(month) + "-25,"
                        + CODES[random.nextInt(CODES.length)] + ",52161000,J" + i
                        + ",Care package for week " + i % 52 + " as agreed,Supplier "
                        + random.nextInt(2000) + " Care Ltd,INV-" + seed + "-" + i + ","
                        + String.format(Locale.ROOT, "%02d", 1 + random.nextInt(28)) + "-"
                        + List.of("APR", "MAY", "JUN").get(month) + "-2025," + pounds(pence)
                        + "\n");
            }
            out.write("Total,,,,,,,,," + pounds(total) + "\n");
        }
        System.out.printf(Locale.UK, "%,d lines of %d bytes%n", lines, Files.size(file) / lines);
    }

    private static String pounds(long pence) {
        return pence / 100 + "." + String.format(Locale.ROOT, "%02d", pence % 100);
    }
}
