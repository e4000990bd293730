package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The building half of the launcher, on a small tree whose Maven only counts and copies. */
@EnabledOnOs(
        value = {OS.LINUX, OS.MAC},
        disabledReason = "the tree's Maven is a shell script; LauncherIT covers pooledfund.cmd")
class LauncherBuildIT {
    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"), "bin");

    @TempDir
    Path directory;

    private Path home;
    private Path source;

    @BeforeEach
    void plantTree() throws IOException {
        home = Files.createDirectory(directory.resolve("a tree"));
        Files.copy(LauncherRun.ROOT.resolve("pooledfund"), home.resolve("pooledfund"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Path main = Files.createDirectories(home.resolve("src/main/java"));
        source = Files.writeString(main.resolve("Main.java"), "class Main {}");
        for (Path path : List.of(home.resolve("pom.xml"), home.resolve("src/main"), main, source)) {
            Files.setLastModifiedTime(path, FileTime.from(Instant.now().minusSeconds(60)));
        }
        maven(
                "cp '" + LauncherRun.JAR + "' target/pooledfund.jar",
                "echo plain > target/pooledfund.jar.original");
    }

    @Test
    void whatIsNotBuiltIsBuiltOnce() throws Exception {
        LauncherRun first = start();
        LauncherRun second = start();

        assertEquals(0, first.exitCode(), first.err());
        assertTrue(first.err().startsWith("Building pooledfund (first time only"), first.err());
        assertTrue(first.out().contains("pooledfund"), first.out());
        assertEquals(0, second.exitCode(), second.err());
        assertEquals("", second.err());
        assertEquals(
                List.of("-q -B -ntp -Dstyle.color=never -Dmaven.test.skip=true package"), builds());
    }

    @Test
    void aChangedSourceIsBuiltAgain() throws Exception {
        start();
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));

        LauncherRun run = start();

        assertTrue(run.err().startsWith("Building pooledfund again"), run.err());
        assertEquals(2, builds().size());
    }

    @Test
    void aRemovedSourceIsBuiltAgain() throws Exception {
        start();
        Files.delete(source);

        start();

        assertEquals(2, builds().size());
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        maven(
                "sleep 1",
                "cp '" + LauncherRun.JAR + "' target/pooledfund.jar",
                "echo plain > target/pooledfund.jar.original");
        CompletableFuture<LauncherRun> other = CompletableFuture.supplyAsync(this::startUnchecked);

        LauncherRun run = start();

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(0, other.join().exitCode(), other.join().err());
        assertEquals(1, builds().size());
        assertFalse(Files.exists(home.resolve("target/launcher.lock")));
    }

    @Test
    void whatAKilledBuilderLeftIsNotTrusted() throws Exception {
        start();
        Path lock = Files.createDirectory(home.resolve("target/launcher.lock"));
        Files.writeString(lock.resolve("pid"), endedProcess() + "\n");

        LauncherRun run = start();

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(2, builds().size());
        assertFalse(Files.exists(lock));
    }

    @Test
    void aFailedBuildShowsWhatMavenSaid() throws Exception {
        maven("echo '[ERROR] Main.java:1 is wrong'", "exit 1");

        LauncherRun run = start();

        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("[ERROR] Main.java:1 is wrong"), run.err());
        assertTrue(run.err().contains("pooledfund: could not be built"), run.err());
        assertFalse(Files.exists(home.resolve("target/launcher.lock")));
    }

    @Test
    void aLinkToTheLauncherFindsItsTree() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("link"), home.resolve("pooledfund"));
        Path relative = Files.createSymbolicLink(directory.resolve("second"), link.getFileName());

        LauncherRun run = LauncherRun.of(relative, directory, environment(), "--help");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(1, builds().size());
    }

    private void maven(String... lines) throws IOException {
        Path bin = Files.createDirectories(directory.resolve("bin"));
        String script = "#!/bin/sh\necho \"$*\" >> ../builds\n" + String.join("\n", lines) + "\n";
        Path maven = Files.writeString(bin.resolve("mvn"), script);
        assertTrue(maven.toFile().setExecutable(true));
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(directory.resolve("builds"));
    }

    private static long endedProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        return process.pid();
    }

    private LauncherRun start() throws IOException, InterruptedException {
        return LauncherRun.of(home.resolve("pooledfund"), directory, environment(), "--help");
    }

    private LauncherRun startUnchecked() {
        try {
            return start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> environment() {
        return Map.of(
                "PATH",
                LauncherRun.pathWith(directory.resolve("bin"), THIS_JAVA),
                "POOLEDFUND_FAST_START",
                "no");
    }
}
