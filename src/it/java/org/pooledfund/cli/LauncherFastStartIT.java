package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher makes beside what runs after a build, so that {@code match} starts fast. */
@EnabledOnOs(
        value = {OS.LINUX, OS.MAC},
        disabledReason = "pooledfund.cmd starts without a cache")
@EnabledForJreRange(min = JRE.JAVA_25, disabledReason = "older Java keeps no profiles")
class LauncherFastStartIT {
    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"), "bin");
    private static final String LEDGER = "line,date,amount,reference\nA,2025-04-01,1.00,R1\n";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String SAYS_WHETHER_MAPPED = "-Xlog:disable -Xlog:aot=info:stderr:level";

    @TempDir
    Path directory;

    private Path home;

    @BeforeEach
    void buildTree() throws Exception {
        home = Files.createDirectory(directory.resolve("a tree"));
        Files.copy(LauncherRun.ROOT.resolve("pooledfund"), home.resolve("pooledfund"));
        Path pom = Files.writeString(home.resolve("pom.xml"), "<project/>");
        Path main = Files.createDirectories(home.resolve("src/main"));
        Files.setLastModifiedTime(pom, FileTime.from(Instant.now().minusSeconds(60)));
        Files.setLastModifiedTime(main, FileTime.from(Instant.now().minusSeconds(60)));
        Path maven = Files.writeString(
                Files.createDirectory(directory.resolve("bin")).resolve("mvn"),
                "#!/bin/sh\ncp '" + LauncherRun.JAR + "' target/pooledfund.jar\n"
                        + "echo plain > target/pooledfund.jar.original\n");
        assertTrue(maven.toFile().setExecutable(true));
        Files.writeString(directory.resolve("left.csv"), LEDGER);
        Files.writeString(directory.resolve("right.csv"), LEDGER);
        LauncherRun built = start("", "--help");
        assertEquals(0, built.exitCode(), built.err());
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(home.resolve("target/fast-start/key"))) {
            assertTrue(System.nanoTime() < giveUp, "no cache after " + PATIENCE);
            Thread.sleep(200);
        }
    }

    @Test
    void theCacheIsUsedKeptFromAStrangerAndNeverMissed() throws Exception {
        assertTrue(isMapped(match(SAYS_WHETHER_MAPPED)), "made with the build");
        assertQuiet(match(""));

        Path cache = home.resolve("target/fast-start/match.aot");
        Files.writeString(cache, "no cache");
        assertFalse(isMapped(match(SAYS_WHETHER_MAPPED)), "what is broken is not used");
        assertQuiet(match(""));

        Path key = home.resolve("target/fast-start/key");
        Files.writeString(key, "1 " + Files.readString(key));
        Files.createDirectory(home.resolve("target/fast-start.lock"));
        assertFalse(isMapped(match(SAYS_WHETHER_MAPPED)), "nor what is of another jar");
        assertQuiet(match(""));
    }

    private static void assertQuiet(LauncherRun run) {
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("Matched"), run.out());
    }

    private static boolean isMapped(LauncherRun run) {
        assertEquals(0, run.exitCode(), run.err());
        return run.err().contains("Mapped static  region");
    }

    private LauncherRun match(String options) throws IOException, InterruptedException {
        return start(
                options, "match", "--left", "left.csv", "--right", "right.csv", "--out", "result");
    }

    private LauncherRun start(String options, String... arguments)
            throws IOException, InterruptedException {
        return LauncherRun.of(
                home.resolve("pooledfund"),
                directory,
                Map.of(
                        "PATH",
                        LauncherRun.pathWith(directory.resolve("bin"), THIS_JAVA),
                        "POOLEDFUND_JAVA_OPTS",
                        options),
                arguments);
    }
}
