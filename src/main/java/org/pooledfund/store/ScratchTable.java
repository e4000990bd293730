package org.pooledfund.store;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tries out every right that pooledfund needs, and bulk load, on tables of its own that are there
 * only meanwhile. Asking the server for the list of rights would miss roles and name patterns.
 */
final class ScratchTable {
    private static final String TEXT = "Caf\u00e9 \uD83D\uDE00 \\ '";
    private static final String ENCODED = "1\t" + TEXT.replace("\\", "\\\\") + "\n";

    private static final List<String> RIGHTS = List.of(
            "alter-scratch",
            "index-scratch",
            "insert-scratch",
            "update-scratch",
            "select-scratch",
            "delete-scratch",
            "reference-scratch");

    private final JdbcTemplate jdbc;
    private final Dialect dialect;
    private final List<String> missing = new ArrayList<>();

    private ScratchTable(DataSource database, Dialect dialect) {
        this.jdbc = new JdbcTemplate(database);
        this.dialect = dialect;
    }

    static List<Diagnosis> tryOut(DataSource database, Dialect dialect) {
        ScratchTable scratch = new ScratchTable(database, dialect);
        List<Diagnosis> found = new ArrayList<>();
        if (!scratch.does("drop-old-scratch") || !scratch.does("create-scratch")) {
            found.add(scratch.rights());
            return found;
        }
        RIGHTS.forEach(scratch::does);
        found.add(scratch.bulkLoad());
        scratch.does("drop-scratch");
        found.add(0, scratch.rights());
        return found;
    }

    private boolean does(String statement) {
        try {
            jdbc.execute(Sql.of(statement));
            return true;
        } catch (DataAccessException e) {
            DatabaseFailure.findings(e).forEach(finding -> missing.add(finding.text()));
            return false;
        }
    }

    private Diagnosis rights() {
        return Diagnosis.of(
                missing.isEmpty(),
                "rights: " + (missing.isEmpty() ? "all that are needed, tried out" : "some lack"),
                String.join("\n", missing));
    }

    private Diagnosis bulkLoad() {
        String slow = "Loads will take about five times longer: ";
        if (!dialect.bulkLoad()) {
            return Diagnosis.warning(
                    "bulk load: not allowed by the server",
                    slow + "set local_infile=1 on the server.");
        }
        try {
            jdbc.execute((Statement statement) -> load(statement));
            String stored = jdbc.queryForObject(Sql.of("read-scratch"), String.class);
            return Diagnosis.of(
                    TEXT.equals(stored),
                    "bulk load: works, tried out",
                    "A text came back changed: set local_infile=0 on the server and report this.");
        } catch (DataAccessException e) {
            return Diagnosis.problem(
                    "bulk load: allowed by the server, but does not work",
                    DatabaseFailure.findings(e).get(0).text());
        }
    }

    private static int load(Statement statement) throws SQLException {
        byte[] bytes = ENCODED.getBytes(StandardCharsets.UTF_8);
        return BulkLoad.run(statement, Sql.of("load-scratch"), new ByteArrayInputStream(bytes));
    }
}
