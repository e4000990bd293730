package org.pooledfund.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Brings up the MySQL that the tests carry with them, installing what it lacks where it may. */
final class BundledMySql {
    private static final String RUN = "run-";

    private BundledMySql() {}

    /** Starts a server that ends with this JVM and returns how to administer it. */
    static AdminUrl start(Path home) throws IOException, InterruptedException {
        Files.createDirectories(home);
        removeStale(home);
        MySqlFiles files = new MySqlFiles(home);
        prepare(files);
        Path data = home.resolve(RUN + ProcessHandle.current().pid());
        Directories.delete(data);
        files.newData(data);
        MySqlProcess process = MySqlProcess.start(files, data);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, data)));
        return lock("jdbc:mysql://127.0.0.1:" + process.port() + "/");
    }

    /** Gives the administrator a password, for a loopback port is open to the whole machine. */
    private static AdminUrl lock(String server) throws IOException {
        String password = UUID.randomUUID().toString();
        try {
            new AdminUrl(server, "", "root", "")
                    .execute(List.of("alter user root@localhost identified by '" + password + "'"));
        } catch (SQLException e) {
            throw new IOException("the new MySQL server refused its administrator", e);
        }
        return new AdminUrl(server, "", "root", password);
    }

    private static void prepare(MySqlFiles files) throws IOException {
        if (MachineFacts.isBundled(System.getProperty("os.name"), System.getProperty("os.arch"))) {
            files.unpack();
            files.linkRenamedLibrary();
        }
        Preparation preparation = Preparation.decide(MachineFacts.of(files.mysqld()));
        if (preparation instanceof Preparation.Install install) {
            Debian.install("The tests' MySQL", install.packages());
            files.linkRenamedLibrary();
            preparation = stillMissing(MachineFacts.of(files.mysqld()), install);
        }
        if (preparation instanceof Preparation.Refuse refuse) {
            throw new IllegalStateException(refuse.message());
        }
    }

    private static Preparation stillMissing(MachineFacts facts, Preparation.Install install) {
        return facts.missingLibraries().isEmpty()
                ? new Preparation.Ready()
                : new Preparation.Refuse(Preparation.missing(facts) + "Installing "
                        + install.packages() + " did not help.\n" + Preparation.OTHER_SERVER);
    }

    /** A JVM that was killed leaves its data directory, at worst with its server in it. */
    private static void removeStale(Path home) throws IOException {
        List<Path> entries;
        try (Stream<Path> list = Files.list(home)) {
            entries = list.filter(path -> path.getFileName().toString().startsWith(RUN))
                    .filter(Files::isDirectory)
                    .toList();
        }
        for (Path data : entries) {
            long owner = Long.parseLong(data.getFileName().toString().substring(RUN.length()));
            if (ProcessHandle.of(owner).isEmpty()
                    || owner == ProcessHandle.current().pid()) {
                serverIn(data).ifPresent(ProcessHandle::destroyForcibly);
                Directories.delete(data);
                Files.deleteIfExists(data.resolveSibling(data.getFileName() + ".log"));
            }
        }
    }

    private static Optional<ProcessHandle> serverIn(Path data) throws IOException {
        Path pidFile = data.resolve("mysqld.pid");
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                .filter(process ->
                        process.info().commandLine().orElse("").contains("--datadir=" + data));
    }

    private static void end(MySqlProcess process, Path data) {
        try {
            process.stop();
            Directories.delete(data);
            Files.deleteIfExists(data.resolveSibling(data.getFileName() + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
