package org.pooledfund.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pooledfund.cli.Main;
import org.pooledfund.measure.LabelledLedgers;

/**
 * Matches two ledgers of any size from CSV to CSV, by pooledfund with all standard rules and by
 * DuckDB with the comparable exact and tolerance stages in SQL, all of them and four of them, each
 * in a process of its own: {@code MatchingBenchmark LINES [HEAP]}. Prints wall time, processor time
 * and peak memory.
 */
public final class MatchingBenchmark {
    private static final long SEED = 2025;
    private static final int ROUNDS = 2;
    private static final String OURS = "ours";
    private static final String DUCKDB_FOUR = "duckdb-four";
    private static final List<String> ENGINES = List.of(OURS, "duckdb", DUCKDB_FOUR);

    /** What the launcher gives the command {@code match}, without its cache for a fast start. */
    private static final List<String> AS_LAUNCHED = List.of(
            "-XX:+UseParallelGC",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:MaxInlineLevel=5",
            "-XX:InlineSmallCode=800",
            "-XX:FreqInlineSize=150",
            "-XX:LoopUnrollLimit=10",
            "-XX:-UseAdaptiveSizePolicy",
            "-XX:InitialRAMPercentage=4");

    private MatchingBenchmark() {}

    /** The parent makes the ledgers and starts a child for each engine, in turn. */
    public static void main(String[] args) throws Exception {
        if (ENGINES.contains(args[0])) {
            child(args[0], Path.of(args[1]));
            return;
        }
        String heap = args.length > 1 ? args[1] : "1400m";
        Path folder = Files.createTempDirectory("pooledfund-matching");
        LabelledLedgers.write(folder, Long.parseLong(args[0]), SEED);
        for (int round = 0; round < ROUNDS; round++) {
            for (String engine : ENGINES) {
                run(heap, engine, folder);
            }
        }
    }

    private static void run(String heap, String engine, Path folder)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "--enable-native-access=ALL-UNNAMED"));
        if (engine.equals(OURS)) {
            command.addAll(AS_LAUNCHED);
        }
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                MatchingBenchmark.class.getName(),
                engine,
                folder.toString()));
        long start = System.nanoTime();
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        System.out.printf(
                Locale.UK,
                "%s: %.1f s of wall time with the start of its Java, exit code %d%n",
                engine,
                (System.nanoTime() - start) / 1e9,
                code);
    }

    private static void child(String engine, Path folder) throws IOException, SQLException {
        Path out = Files.createDirectories(folder.resolve(engine));
        if (!engine.equals(OURS)) {
            DuckDbMatching.match(
                    folder,
                    out,
                    engine.equals(DUCKDB_FOUR)
                            ? DuckDbMatching.Stages.FOUR
                            : DuckDbMatching.Stages.ALL);
            report(engine);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> report(engine)));
        PrintStream console = System.out;
        System.setOut(new PrintStream(Files.newOutputStream(out.resolve("printed.txt"))));
        try {
            Main.main(new String[] {
                "match",
                "--left",
                folder.resolve(LabelledLedgers.LEFT).toString(),
                "--right",
                folder.resolve(LabelledLedgers.RIGHT).toString(),
                "--out",
                out.resolve("result").toString()
            });
        } finally {
            System.setOut(console);
        }
    }

    private static void report(String engine) {
        long cpu = 0;
        if (ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system) {
            cpu = system.getProcessCpuTime();
        }
        System.err.printf(
                Locale.UK, "%s: %.1f s of processor time, %s%n", engine, cpu / 1e9, peak());
    }

    /** As Linux counts it; other systems have no such file. */
    private static String peak() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .map(line ->
                            "peak memory" + line.substring("VmHWM".length()).replace('\t', ' '))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "peak memory unknown";
        }
    }
}
