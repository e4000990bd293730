package org.pooledfund.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * One start of the launcher script as a user would do it, and how it ended.
 *
 * @param exitCode the launcher's exit code
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
record LauncherRun(int exitCode, String out, String err) {

    static final Path ROOT = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    static final Path JAR = ROOT.resolve("target").resolve("pooledfund.jar");
    static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    static final String SCRIPT = WINDOWS ? "pooledfund.cmd" : "pooledfund";

    /** Runs the launcher at {@code script} to its end, from another directory. */
    static LauncherRun of(
            Path script, Path from, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(WINDOWS ? List.of("cmd", "/c") : List.of("sh"));
        command.add(script.toString());
        Collections.addAll(command, arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
        builder.environment().remove("POOLEDFUND_JAVA_OPTS");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        CompletableFuture<String> err =
                CompletableFuture.supplyAsync(() -> all(process.getErrorStream()));
        String out = all(process.getInputStream());
        return new LauncherRun(process.waitFor(), out, err.join());
    }

    /** The search path with these directories before all others. */
    static String pathWith(Path... first) {
        StringBuilder path = new StringBuilder();
        for (Path directory : first) {
            path.append(directory).append(File.pathSeparator);
        }
        return path.append(System.getenv("PATH")).toString();
    }

    private static String all(InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
