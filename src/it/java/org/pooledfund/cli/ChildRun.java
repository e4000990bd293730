package org.pooledfund.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a JVM of its own, which can be killed; all it prints goes to one file. */
final class ChildRun {
    private static final long PATIENCE_S = 240;
    private static final long GLANCE_MS = 5;

    private final Process process;
    private final Path log;

    private ChildRun(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static ChildRun start(JobDatabase database, Path log, List<String> jvm, String... args)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Collections.addAll(command, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx600m");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(jvm);
        Collections.addAll(command, "-cp", System.getProperty("java.class.path"));
        command.add(Main.class.getName());
        Collections.addAll(command, args);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(database.environment());
        Process process = builder.start();
        process.getOutputStream().close();
        return new ChildRun(process, log);
    }

    /** The nightly job of a home, on the database that the environment names. */
    static ChildRun nightly(FundHome home, JobDatabase database, Path log) throws IOException {
        return start(
                database,
                log,
                List.of(),
                "run",
                "nightly-reconciliation",
                "--as-of",
                "2025-09-30",
                "--home",
                home.folder().toString());
    }

    /** Waits for one of some texts in what it prints; false if it ended without. */
    boolean prints(List<String> texts) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (System.nanoTime() < end) {
            boolean ended = !process.isAlive();
            String printed = printed();
            if (texts.stream().anyMatch(printed::contains)) {
                return true;
            }
            if (ended) {
                return false;
            }
            Thread.sleep(GLANCE_MS);
        }
        throw new AssertionError("never printed " + texts + " but " + printed());
    }

    String printed() {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL; false if it had ended already. */
    boolean kill() throws InterruptedException {
        boolean wasAlive = process.isAlive();
        process.destroyForcibly().waitFor();
        return wasAlive && process.exitValue() != 0;
    }

    /** SIGTERM. */
    void terminate() {
        process.destroy();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running: " + printed());
        }
        return process.exitValue();
    }
}
