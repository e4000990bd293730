package org.pooledfund.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pooledfund.match.Engine;
import org.pooledfund.match.document.RuleFile;
import org.pooledfund.match.document.RulesDocument;
import org.pooledfund.match.file.LedgerFile;
import org.pooledfund.match.file.LedgerSource;
import org.pooledfund.match.file.Ledgers;
import org.pooledfund.match.file.MatchFiles;
import org.pooledfund.match.thread.Threads;
import org.pooledfund.measure.LabelledLedgers;

/**
 * Matches two ledgers of any size from CSV to CSV, by {@code pooledfund match} with all standard
 * rules and by DuckDB with the comparable exact and tolerance stages in SQL, all of them and four
 * of them, each in a process of its own and in turn: {@code MatchingBenchmark LINES [HEAP
 * [ROUNDS]]}. Prints wall time, processor time and peak memory. A last process matches three times,
 * to show what a warm Java takes. The first argument {@code warm}, {@code duckdb} or {@code
 * duckdb-four} with a folder is such a process.
 */
public final class MatchingBenchmark {
    private static final long SEED = 2025;
    private static final String OURS = "pooledfund";
    private static final String DUCKDB = "duckdb";
    private static final String DUCKDB_FOUR = "duckdb-four";
    private static final String WARM = "warm";
    private static final int WARM_ROUNDS = 3;

    private MatchingBenchmark() {}

    /** The parent makes the ledgers and starts a child for each engine, in turn. */
    public static void main(String[] args) throws Exception {
        if (args[0].startsWith(DUCKDB)) {
            byDuckDb(args[0], Path.of(args[1]));
            return;
        }
        if (args[0].equals(WARM)) {
            again(Path.of(args[1]));
            return;
        }
        String heap = args.length > 1 ? args[1] : "1400m";
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 2;
        Path folder = Files.createTempDirectory("pooledfund-matching");
        LabelledLedgers.write(folder, Long.parseLong(args[0]), SEED);
        Launcher.prepare();
        for (int round = 0; round < rounds; round++) {
            report(OURS, Launcher.await(ours(heap, folder)));
            for (String engine : List.of(DUCKDB, DUCKDB_FOUR)) {
                report(engine, Launcher.await(child(heap, engine, folder)));
            }
        }
        report(WARM, Launcher.await(child(heap, WARM, folder)));
    }

    /** Matches several times in one Java, from files to files. */
    private static void again(Path folder) throws IOException {
        RuleFile rules = RulesDocument.standard();
        for (int round = 1; round <= WARM_ROUNDS; round++) {
            Path out = Files.createDirectories(folder.resolve(WARM + round));
            long start = System.nanoTime();
            Ledgers ledgers = Ledgers.read(
                    ledger(folder.resolve(LabelledLedgers.LEFT), rules.left()),
                    ledger(folder.resolve(LabelledLedgers.RIGHT), rules.right()),
                    new Ledgers.Plan(rules.fields(), rules.rules().decimalPlaces()));
            MatchFiles.write(
                    out,
                    Engine.match(rules.rules(), ledgers.left(), ledgers.right(), Threads.all()),
                    Threads.all());
            System.out.printf(
                    Locale.UK,
                    "%-12s %5.1f s, matching %d of this Java%n",
                    WARM,
                    (System.nanoTime() - start) / 1e9,
                    round);
        }
    }

    private static LedgerFile ledger(Path file, LedgerSource source) {
        return new LedgerFile.Plain(file, (LedgerSource.Plain) source);
    }

    private static Process ours(String heap, Path folder) throws IOException {
        return Launcher.start(
                Map.of(),
                List.of("-Xmx" + heap),
                List.of(
                        "match",
                        "--left",
                        folder.resolve(LabelledLedgers.LEFT).toString(),
                        "--right",
                        folder.resolve(LabelledLedgers.RIGHT).toString(),
                        "--out",
                        folder.resolve(OURS).toString()),
                Redirect.DISCARD);
    }

    private static Process child(String heap, String engine, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(MatchingBenchmark.class.getName(), engine, folder.toString()));
        return new ProcessBuilder(command).inheritIO().start();
    }

    private static void byDuckDb(String engine, Path folder) throws IOException, SQLException {
        DuckDbMatching.match(
                folder,
                Files.createDirectories(folder.resolve(engine)),
                engine.equals(DUCKDB_FOUR)
                        ? DuckDbMatching.Stages.FOUR
                        : DuckDbMatching.Stages.ALL);
    }

    private static void report(String engine, Launcher.Usage usage) {
        System.out.printf(
                Locale.UK,
                "%-12s %5.1f s of wall time, %5.1f s of processor time, %s, exit code %d%n",
                engine,
                usage.wall().toMillis() / 1e3,
                usage.cpu().toMillis() / 1e3,
                usage.peakMemory(),
                usage.exitCode());
    }
}
