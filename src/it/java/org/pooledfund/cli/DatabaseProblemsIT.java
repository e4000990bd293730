package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.testing.MigratedDatabase;
import org.pooledfund.testing.MySqlServer;
import org.pooledfund.testing.TestDatabase;

/** What is read when the database is not as it should be: a remedy, and never a password. */
class DatabaseProblemsIT {
    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final String SECRET = "open-sesame-9";

    @TempDir
    private Path home = Path.of("");

    @BeforeEach
    void furnish() throws IOException {
        Files.createDirectories(home.resolve("jobs"));
        Files.writeString(
                home.resolve("jobs/night.yaml"),
                Files.readString(PROJECT.resolve("jobs/nightly-reconciliation.yaml"))
                        .replace("- sample-data", "- " + PROJECT.resolve("sample-data"))
                        .replace(": templates", ": " + PROJECT.resolve("templates")));
    }

    @Test
    void nobodyAnswers() {
        Cli cli = run(Map.of(
                "POOLEDFUND_DB_URL", "jdbc:mysql://127.0.0.1:1/fund",
                "POOLEDFUND_DB_USER", "mere",
                "POOLEDFUND_DB_PASSWORD", SECRET));

        assertFails(
                "Cannot connect to the database: Communications link failure. Check address, user"
                        + " and password. [PF401]\n",
                cli);
    }

    @Test
    void passwordIsWrong() {
        TestDatabase database = MySqlServer.newDatabase();
        Cli cli = run(Map.of(
                "POOLEDFUND_DB_URL", database.url(),
                "POOLEDFUND_DB_USER", database.user(),
                "POOLEDFUND_DB_PASSWORD", SECRET));

        assertTrue(
                cli.err()
                        .matches("Cannot connect to the database: Access denied for user '"
                                + database.user() + "'@'[\\w.]+' \\(using password:? ?.*"
                                + "Check address, user and password\\. \\[PF401]\n"),
                cli.err());
        assertFails(cli.err(), cli);
    }

    @Test
    void passwordInTheAddressIsNotRepeated() {
        Cli cli = Cli.run(
                Map.of(),
                "run",
                "nightly-reconciliation",
                "--home",
                home.toString(),
                "--db",
                "jdbc:nosuch://mere:" + SECRET + "@host/fund?password=" + SECRET);

        assertEquals(ExitCode.FAILED, cli.exitCode());
        assertFalse((cli.out() + cli.err() + cli.log()).contains(SECRET), cli.log());
        assertTrue(cli.err().contains("[PF"), cli.err());
    }

    @Test
    void databaseDoesNotExist() {
        TestDatabase database = MySqlServer.newDatabase();
        String url = database.url().replace(database.name(), "no_such_fund");

        Cli cli = run(Map.of(
                "POOLEDFUND_DB_URL", url,
                "POOLEDFUND_DB_USER", database.user(),
                "POOLEDFUND_DB_PASSWORD", database.password()));

        assertTrue(
                cli.err().startsWith("The database user lacks a right: Access denied for user '"),
                cli.err());
        assertTrue(cli.err().endsWith(" See docs/OPERATING.md. [PF402]\n"), cli.err());
        assertEquals(ExitCode.FAILED, cli.exitCode());
    }

    @Test
    void userLacksTheRightToMakeTables() {
        TestDatabase database = MySqlServer.newDatabase(without("CREATE"));

        Cli cli = Cli.run(database, "run", "nightly-reconciliation", "--home", home.toString());

        assertTrue(
                cli.err()
                        .matches("The database user lacks a right: CREATE command denied to user '"
                                + database.user() + "'@'[\\w.]+' for tabl.*"
                                + " See docs/OPERATING\\.md\\. \\[PF402]\n"),
                cli.err());
        assertFails(cli.err(), cli);
    }

    @Test
    void schemaIsNewerThanTheProgram() throws SQLException, IOException {
        TestDatabase database = MySqlServer.newDatabase();
        try (var pool = MigratedDatabase.pool(database)) {
            MigratedDatabase.migrate(pool, "mysql");
        }
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into flyway_schema_history (installed_rank, version,"
                    + " description, type, script, checksum, installed_by, execution_time, success)"
                    + " values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 1, 1)");
        }

        Cli cli = Cli.run(database, "run", "nightly-reconciliation", "--home", home.toString());

        assertFails(
                "The database schema is at version 99, this program knows only up to "
                        + newestSchema()
                        + ". Use the newer program, or another database. [PF403]\n",
                cli);
        Cli doctor = Cli.run(database, "doctor", "--home", home.toString());
        assertTrue(
                doctor.out()
                        .contains("PROBLEM schema: version 99, this program knows " + newestSchema()
                                + "\n"),
                doctor.out());
        assertEquals(ExitCode.FAILED, doctor.exitCode());
    }

    /** The number of the newest migration that MySQL has. */
    private static int newestSchema() throws IOException {
        int newest = 0;
        for (String folder : List.of("common", "mysql")) {
            try (Stream<Path> files = Files.list(
                    PROJECT.resolve("src/main/resources/db/migration").resolve(folder))) {
                newest = Math.max(
                        newest,
                        files.map(file -> String.valueOf(file.getFileName()))
                                .mapToInt(name ->
                                        Integer.parseInt(name.substring(1, name.indexOf("__"))))
                                .max()
                                .orElse(0));
            }
        }
        return newest;
    }

    @Test
    void fileIsInUseByAnother() throws Exception {
        Path file = home.resolve("var/db/pooledfund");
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Path.of(org.h2.Driver.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString(),
                        "org.h2.tools.Shell",
                        "-url",
                        "jdbc:h2:file:" + file)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("holder.txt").toFile())
                .start();
        try {
            awaitFile(Path.of(file + ".mv.db"));
            Cli cli = Cli.run(Map.of(), "run", "nightly-reconciliation", "--home", home.toString());

            assertFails(
                    "The database file is in use by another pooledfund. Wait until it has ended."
                            + " [PF405]\n",
                    cli);
            Cli doctor = Cli.run(Map.of(), "doctor", "--home", home.toString());
            assertTrue(doctor.out().contains("PROBLEM database: jdbc:h2:file:"), doctor.out());
            assertTrue(doctor.out().contains("[PF405]"), doctor.out());
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }

    private Cli run(Map<String, String> settings) {
        return Cli.run(settings, "run", "nightly-reconciliation", "--home", home.toString());
    }

    private static String without(String right) {
        return MySqlServer.RIGHTS.replace(", " + right + ",", ",");
    }

    private static void awaitFile(Path file) throws InterruptedException {
        for (int i = 0; i < 600 && Files.notExists(file); i++) {
            Thread.sleep(50);
        }
        Thread.sleep(1000);
    }

    private static void assertFails(String message, Cli cli) {
        assertEquals(message, cli.err());
        assertEquals(ExitCode.FAILED, cli.exitCode());
        assertEquals("", cli.out());
        assertEquals("", cli.log(), "one message, once");
        assertFalse(cli.err().contains(SECRET), cli.err());
    }
}
