package org.pooledfund.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;

/** Looks a database over. Nothing of the program's own tables is changed, or made. */
public final class DatabaseCheckup {
    private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:file:([^;]+)");

    private final DataSource database;
    private final Clock clock;
    private final List<Diagnosis> found = new ArrayList<>();

    private DatabaseCheckup(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Looks it over; a database that does not answer is a diagnosis too.
     *
     * @param url its address
     */
    public static List<Diagnosis> of(DataSource database, String url, Clock clock) {
        DatabaseCheckup checkup = new DatabaseCheckup(database, clock);
        Matcher file = H2_FILE.matcher(url);
        if (file.find() && !Files.exists(Path.of(file.group(1) + ".mv.db"))) {
            checkup.found.add(Diagnosis.ok("database: file " + file.group(1)
                    + ".mv.db, not there yet; the first run makes it"));
        } else {
            checkup.look(url);
        }
        return List.copyOf(checkup.found);
    }

    private void look(String url) {
        try (Connection connection = database.getConnection()) {
            found.add(Diagnosis.ok("database: "
                    + connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion() + " at "
                    + Address.of(url) + ", user " + connection.getMetaData().getUserName()));
        } catch (SQLException | RuntimeException e) {
            failed("database: " + Address.of(url), e);
            return;
        }
        try {
            Dialect dialect = Dialect.of(database);
            lookAtSchema(dialect);
            if (dialect.isMySql()) {
                found.addAll(MySqlCheckup.of(database, clock));
                found.addAll(ScratchTable.tryOut(database, dialect));
            }
        } catch (SQLException | RuntimeException e) {
            failed("database", e);
        }
    }

    private void lookAtSchema(Dialect dialect) {
        Schema schema = Schema.of(Flyway.configure()
                .dataSource(database)
                .locations(
                        "classpath:db/migration/common",
                        "classpath:db/migration/" + (dialect.isMySql() ? "mysql" : "h2"))
                .load());
        String versions =
                "schema: version " + schema.applied() + ", this program knows " + schema.known();
        if (!schema.failed().isEmpty()) {
            found.add(Diagnosis.problem(
                    versions + "; failed: " + schema.failed(),
                    "Restore the last backup and start again; see docs/OPERATING.md."));
        } else if (schema.isNewer()) {
            found.add(problem(
                    versions, Finding.of(Problem.SCHEMA_NEWER, schema.applied(), schema.known())));
        } else if (schema.isMissing()) {
            found.add(Diagnosis.ok("schema: none yet; the first run makes it"));
        } else if (schema.isBehind()) {
            found.add(Diagnosis.warning(
                    versions, "Take a backup; the next run brings the schema up to date."));
        } else {
            found.add(Diagnosis.ok(versions));
        }
    }

    private void failed(String what, Throwable failure) {
        DatabaseFailure.findings(failure).forEach(finding -> found.add(problem(what, finding)));
    }

    static Diagnosis problem(String what, Finding finding) {
        return Diagnosis.problem(what, finding.text());
    }
}
