package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.extract.format.Workbook;

class LauncherIT {
    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"), "bin");

    @TempDir
    Path directory;

    @Test
    void helpAnswersFromAnyDirectoryWithoutAJavaHome() throws Exception {
        LauncherRun run = start(script(), directory.resolve("nothing"), "--help");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("pooledfund"), run.out());
    }

    @Test
    void aJavaHomeThatIsTooOldIsPassedOver() throws Exception {
        Path old = javaOf("17.0.15");

        LauncherRun run = start(script(), old, "--help");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("pooledfund"), run.out());
    }

    @Test
    void aCopyWithoutSourceRunsTheJarBesideIt() throws Exception {
        Path copy = copyWithJar("a copy elsewhere");

        LauncherRun run = start(copy, directory.resolve("nothing"), "--help");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().contains("pooledfund"), run.out());
    }

    /** POI warns of parts it leaves out, at length. */
    @Test
    void aWorkbookWithAnOddPartBringsNoLibraryToSpeak() throws Exception {
        Path book = Files.write(
                directory.resolve("odd.xlsx"),
                Workbook.of("").part("[trash]/0000.dat", "x").bytes());
        Path profile = LauncherRun.ROOT.resolve("sample-data/sources/council-ledger.yaml");

        LauncherRun run = start(
                script(),
                directory.resolve("nothing"),
                "check",
                book.toString(),
                "--profile",
                profile.toString());

        assertEquals(3, run.exitCode(), run.err());
        assertTrue(run.out().contains("odd.xlsx: there is no sheet called"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void noJavaThatIsNewEnoughIsSaidPlainly() throws Exception {
        Path copy = copyWithJar("copy");
        String text = Files.readString(copy);
        Files.writeString(
                copy, text.replace("needed=21", "needed=999").replace("NEEDED=21", "NEEDED=999"));

        LauncherRun run = start(copy, directory.resolve("nothing"), "--help");

        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("needs Java 999 or newer"), run.err());
        assertTrue(run.err().contains("Install a JDK 999 or newer"), run.err());
        assertTrue(run.err().contains("JAVA_HOME"), run.err());
    }

    @Test
    void neitherJarNorSourceIsSaidPlainly() throws Exception {
        Path copy = copy("empty");

        LauncherRun run = start(copy, directory.resolve("nothing"));

        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("found neither pooledfund.jar nor its source"), run.err());
    }

    private LauncherRun start(Path script, Path javaHome, String... arguments) throws Exception {
        Map<String, String> environment =
                Map.of("JAVA_HOME", javaHome.toString(), "PATH", LauncherRun.pathWith(THIS_JAVA));
        return LauncherRun.of(script, directory, environment, arguments);
    }

    private static Path script() {
        return LauncherRun.ROOT.resolve(LauncherRun.SCRIPT);
    }

    private Path copyWithJar(String name) throws IOException {
        Path copy = copy(name);
        Files.copy(LauncherRun.JAR, copy.resolveSibling("pooledfund.jar"));
        return copy;
    }

    private Path copy(String name) throws IOException {
        Path home = Files.createDirectory(directory.resolve(name));
        return Files.copy(script(), home.resolve(LauncherRun.SCRIPT));
    }

    /** A JDK that says it is of this version, and that fails if it is started. */
    private Path javaOf(String version) throws IOException {
        Path home = Files.createDirectories(directory.resolve("jdk"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Path bin = Files.createDirectory(home.resolve("bin"));
        for (String name : List.of("java", "java.exe")) {
            Path java = Files.writeString(bin.resolve(name), "#!/bin/sh\nexit 99\n");
            assertTrue(java.toFile().setExecutable(true));
        }
        return home;
    }
}
