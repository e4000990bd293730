package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.testing.MigratedDatabase;
import org.pooledfund.testing.MySqlServer;
import org.pooledfund.testing.TestDatabase;

class DoctorIT {
    private static final String HOME =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().toString();

    @Test
    void allIsWellOnAnEmptyServerAndNothingIsLeftThere() throws SQLException {
        TestDatabase database = MySqlServer.newDatabase();

        Cli doctor = Cli.run(database, "doctor", "--home", HOME);

        assertEquals(ExitCode.DONE, doctor.exitCode(), doctor.out());
        assertEquals(List.of(), tables(database));
        for (String line : List.of(
                "OK      job: nightly-reconciliation for aldermere-bcf, 0 30 2 * * MON-SAT"
                        + " Europe/London",
                "OK      schema: none yet; the first run makes it",
                "OK      transaction isolation: repeatable read",
                "OK      character set of the database: utf8mb4",
                "OK      time zone of the connection: +00:00",
                "OK      rights: all that are needed, tried out",
                "OK      rights: none beyond single databases",
                "OK      bulk load: works, tried out",
                "Nothing stands in the way of a run.")) {
            assertTrue(doctor.out().contains(line + "\n"), line + " is not in\n" + doctor.out());
        }
        assertTrue(doctor.out().contains("OK      database: MySQL "), doctor.out());
        assertFalse(doctor.out().contains(database.password()), doctor.out());
        assertEquals("", doctor.err());
    }

    @Test
    void aCurrentSchemaIsLeftAlone() throws SQLException {
        TestDatabase database = MySqlServer.newDatabase();
        try (var pool = MigratedDatabase.pool(database)) {
            MigratedDatabase.migrate(pool, "mysql");
        }
        List<String> before = tables(database);

        Cli doctor = Cli.run(database, "doctor", "--home", HOME);

        assertTrue(
                doctor.out()
                        .matches(
                                "(?s).*OK      schema: version (\\d+), this program knows \\1\n.*"),
                doctor.out());
        assertEquals(before, tables(database));
    }

    @Test
    void missingRightsAreNamedOneByOne() throws SQLException {
        TestDatabase database =
                MySqlServer.newDatabase("SELECT, INSERT, UPDATE, CREATE, DROP, REFERENCES");

        Cli doctor = Cli.run(database, "doctor", "--home", HOME);

        assertEquals(ExitCode.FAILED, doctor.exitCode());
        assertTrue(doctor.out().contains("PROBLEM rights: some lack\n"), doctor.out());
        for (String right : List.of("ALTER", "INDEX", "DELETE")) {
            assertTrue(doctor.out().contains(right + " command denied to user"), doctor.out());
        }
        assertTrue(doctor.out().endsWith("1 to mend.\n"), doctor.out());
        assertEquals(List.of(), tables(database));
    }

    @Test
    void withoutTheRightToDropNothingIsMade() throws SQLException {
        TestDatabase database = MySqlServer.newDatabase("SELECT, INSERT, CREATE");

        Cli doctor = Cli.run(database, "doctor", "--home", HOME);

        assertTrue(doctor.out().contains("DROP command denied to user"), doctor.out());
        assertEquals(List.of(), tables(database));
    }

    @Test
    void nobodyAnswers() {
        Cli doctor = Cli.run(
                Map.of(
                        "POOLEDFUND_DB_URL", "jdbc:mysql://mere:sesame@127.0.0.1:1/fund?a=b",
                        "POOLEDFUND_DB_PASSWORD", "sesame"),
                "doctor",
                "--home",
                HOME);

        assertEquals(ExitCode.FAILED, doctor.exitCode());
        assertTrue(
                doctor.out()
                        .endsWith("PROBLEM database: jdbc:mysql://127.0.0.1:1/fund\n"
                                + "        Cannot connect to the database: Communications link failure."
                                + " Check address, user and password. [PF401]\n1 to mend.\n"),
                doctor.out());
        assertFalse(doctor.out().contains("sesame"), doctor.out());
    }

    @Test
    void aFreshHomeHasNoDatabaseYetAndDoctorMakesNone(@TempDir Path home) throws IOException {
        Files.createDirectories(home.resolve("jobs"));
        Files.writeString(home.resolve("jobs/a.yaml"), "job: 1\nname: a\n");

        Cli doctor = Cli.run(Map.of(), "doctor", "--home", home.toString());

        assertEquals(ExitCode.FAILED, doctor.exitCode());
        assertTrue(doctor.out().contains("PROBLEM jobs\n"), doctor.out());
        assertTrue(doctor.out().contains("a.yaml"), doctor.out());
        assertTrue(doctor.out().contains("not there yet; the first run makes it"), doctor.out());
        assertFalse(Files.exists(home.resolve("var")));
    }

    private static List<String> tables(TestDatabase database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.connect();
                ResultSet row = connection
                        .getMetaData()
                        .getTables(database.name(), null, "%", new String[] {"TABLE"})) {
            while (row.next()) {
                names.add(row.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}
