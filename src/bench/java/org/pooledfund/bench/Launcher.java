package org.pooledfund.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The program as users start it, in a process of its own: with the launcher's options and, for
 * {@code match}, its cache.
 */
final class Launcher {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path CACHE_BEING_MADE = PROJECT.resolve("target/fast-start.lock");
    private static final long POLL_MS = 20;
    private static final long WAIT_MS = 500;

    private Launcher() {}

    /** What a process used, as far as the system tells: asked every now and then until it ended. */
    record Usage(int exitCode, Duration wall, Duration cpu, String peakMemory) {}

    /** Builds the program if it is not, and waits for the launcher's cache. */
    static void prepare() throws IOException, InterruptedException {
        start(Map.of(), List.of(), List.of("match", "--help"), Redirect.DISCARD).waitFor();
        do {
            Thread.sleep(WAIT_MS);
        } while (Files.exists(CACHE_BEING_MADE));
    }

    /** Starts the program. */
    static Process start(
            Map<String, String> environment,
            List<String> javaOptions,
            List<String> arguments,
            Redirect output)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(PROJECT.resolve("pooledfund").toString());
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output).redirectError(Redirect.INHERIT);
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("POOLEDFUND_JAVA_OPTS", String.join(" ", javaOptions));
        return builder.start();
    }

    /** Waits for a process that was just started. */
    static Usage await(Process process) throws InterruptedException {
        long start = System.nanoTime();
        Duration cpu = Duration.ZERO;
        String peak = "peak memory unknown";
        while (process.isAlive()) {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            peak = peak(process.pid(), peak);
            Thread.sleep(POLL_MS);
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        return new Usage(process.waitFor(), wall, cpu, peak);
    }

    /** As Linux counts it; other systems have no such file. */
    private static String peak(long pid, String before) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .map(line ->
                            "peak memory" + line.substring("VmHWM".length()).replace('\t', ' '))
                    .findFirst()
                    .orElse(before);
        } catch (IOException e) {
            return before;
        }
    }
}
