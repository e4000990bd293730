package org.pooledfund.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.pooledfund.testing.TestDatabase;

/** The program in a process of its own, so that it can be killed. */
final class ProgramProcess implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 180;

    private final Process process;
    private final Path output;

    private ProgramProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts it; what it prints goes to a file. */
    static ProgramProcess start(
            Path output, TestDatabase database, Map<String, String> settings, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment()
                .putAll(Map.of(
                        "POOLEDFUND_DB_URL", database.url(),
                        "POOLEDFUND_DB_USER", database.user(),
                        "POOLEDFUND_DB_PASSWORD", database.password()));
        builder.environment().putAll(settings);
        return new ProgramProcess(builder.start(), output);
    }

    /** Waits until it has printed something. */
    void awaitText(String text) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!text().contains(text)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("never printed '" + text + "', but:\n" + text());
            }
            Thread.sleep(20);
        }
    }

    String text() throws IOException {
        return Files.readString(output);
    }

    /** As a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As a service's owner would; gives the exit code. */
    int terminate() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("did not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
