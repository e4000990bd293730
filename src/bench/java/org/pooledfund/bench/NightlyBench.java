package org.pooledfund.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.pooledfund.cli.Main;

/**
 * Times the nightly job over ledgers of any size: {@code NightlyBench LINES [DATABASE-URL]}. Ends
 * by
 * the job's own exit code; the steps' times are in its log.
 */
public final class NightlyBench {
    private NightlyBench() {}

    public static void main(String[] args) throws IOException {
        int lines = Integer.parseInt(args[0]);
        Path project = Path.of("").toAbsolutePath();
        Path home = Files.createTempDirectory("pooledfund-bench");
        Files.createDirectories(home.resolve("jobs"));
        Files.copy(
                project.resolve("jobs/nightly-reconciliation.yaml"),
                home.resolve("jobs/nightly-reconciliation.yaml"));
        LargeFund.write(project.resolve("sample-data"), home.resolve("sample-data"), lines);
        Files.createSymbolicLink(home.resolve("templates"), project.resolve("templates"));
        long start = System.nanoTime();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> System.out.printf(
                        Locale.UK,
                        "%,d + %,d lines: %.1f s in all%n",
                        lines,
                        lines,
                        (System.nanoTime() - start) / 1e9)));
        String[] run = {
            "run", "nightly-reconciliation", "--as-of", "2025-06-30", "--home", home.toString()
        };
        if (args.length > 1) {
            run = java.util.stream.Stream.concat(
                            java.util.Arrays.stream(run),
                            java.util.stream.Stream.of("--db", args[1]))
                    .toArray(String[]::new);
        }
        Main.main(run);
    }
}
