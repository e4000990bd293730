package org.pooledfund.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.testing.MigratedDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class BulkLoadIT {
    private static final Period MARCH = new Period(new FinancialYear(2025), 12);

    private static HikariDataSource pool = new HikariDataSource();
    private static int extracts;

    @BeforeAll
    static void open() {
        pool = MigratedDatabase.mySql();
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void theStoreLoadsInBulkAndEveryLineArrivesAsItWas() throws SQLException {
        Store store = new Store(pool);
        long extract = openExtract(store);
        List<LedgerLine> lines = Lines.nasty();

        assertInstanceOf(BulkLineWriter.class, store.lineWriter());
        store.lineWriter().write(extract, lines);

        assertEquals(lines, stored(store, extract));
    }

    @Test
    void bulkLoadIsPartOfTheTransaction() throws SQLException {
        Store store = new Store(pool);
        long extract = openExtract(store);

        transaction().executeWithoutResult(status -> {
            store.lineWriter().write(extract, Lines.nasty());
            assertEquals(
                    Lines.nasty().size(), store.extracts().storedLines(extract).rows());
            status.setRollbackOnly();
        });

        assertEquals(0, store.extracts().storedLines(extract).rows());
    }

    @Test
    void aLineTooFewFailsTheLoadAndNothingIsKept() throws SQLException {
        Store store = new Store(pool);
        long extract = openExtract(store);
        List<LedgerLine> twice = List.of(Lines.plain(1), Lines.plain(2), Lines.plain(1));

        ProblemException failure = assertThrows(
                ProblemException.class,
                () -> transaction()
                        .executeWithoutResult(status -> store.lineWriter().write(extract, twice)));

        assertEquals(Problem.BULK_LOAD_INCOMPLETE, failure.findings().get(0).problem());
        assertEquals(
                "Bulk load stored 2 of 3 lines: Duplicate entry '" + extract
                        + "-1' for key 'PRIMARY'. Nothing was kept. Run again. [PF404]",
                failure.getMessage().replace("ledger_line.PRIMARY", "PRIMARY"));
        assertEquals(0, store.extracts().storedLines(extract).rows());
    }

    @Test
    void aChangedValueFailsTheLoad() throws SQLException {
        Store store = new Store(pool);
        long extract = openExtract(store);
        LedgerLine tooLong = Lines.withReference(1, "x".repeat(256));

        ProblemException failure = assertThrows(
                ProblemException.class,
                () -> transaction()
                        .executeWithoutResult(
                                status -> store.lineWriter().write(extract, List.of(tooLong))));

        assertTrue(
                failure.getMessage().startsWith("Bulk load stored 1 of 1 lines: Data truncated"),
                failure.getMessage());
        assertEquals(0, store.extracts().storedLines(extract).rows());
    }

    @Test
    void theServerGetsNoFileOfThisMachine(@TempDir Path folder) throws Exception {
        Store store = new Store(pool);
        store.lineWriter().write(openExtract(store), Lines.nasty());
        Path secret = Files.writeString(folder.resolve("secret.txt"), "1\tsecret\n");
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table pulled (line_no int, content varchar(50))");
            for (String file : List.of("/etc/hostname", secret.toString(), "lines")) {
                assertThrows(
                        SQLException.class,
                        () -> statement.execute(
                                "load data local infile '" + file + "' into table pulled"),
                        file);
            }
        }
        assertEquals(
                0,
                new JdbcTemplate(pool)
                        .queryForObject("select count(*) from pulled", Integer.class));
    }

    @Test
    void withoutBulkLoadLinesGoInByRewrittenBatches() {
        LineWriter batches = new BatchLineWriter(new JdbcTemplate(pool));
        Store store = storeOf(pool);
        long extract = openExtract(store);
        List<LedgerLine> lines = new ArrayList<>(Lines.nasty());
        int nasty = lines.size();
        for (int i = nasty + 1; i <= 5000; i++) {
            lines.add(Lines.plain(i));
        }

        transaction().executeWithoutResult(status -> {
            long before = inserts();
            batches.write(extract, lines);
            long statements = inserts() - before;
            assertTrue(statements > 0 && statements < 100, statements + " for 5000 lines");
        });

        assertEquals(lines, stored(store, extract));
    }

    @Test
    void aServerWithoutLocalInfileIsLeftToBatches() throws SQLException {
        Dialect dialect = new Dialect("MySQL", "8.0", true, false);

        assertInstanceOf(BatchLineWriter.class, Store.lineWriter(dialect, new JdbcTemplate(pool)));
        assertTrue(Dialect.of(pool).bulkLoad(), "the tests' own server allows it");
        assertFalse(Dialect.of(Product.H2.pool()).bulkLoad());
    }

    @Test
    void theSessionIsStrictAndInUtc() {
        JdbcTemplate jdbc = new JdbcTemplate(pool);

        String mode = jdbc.queryForObject("select @@session.sql_mode", String.class);
        assertTrue(mode.contains("STRICT_ALL_TABLES"), mode);
        assertEquals("+00:00", jdbc.queryForObject("select @@session.time_zone", String.class));
    }

    /** Of this connection: to be asked inside the transaction. */
    private static long inserts() {
        return new JdbcTemplate(pool)
                .queryForObject(
                        "show session status like 'Com_insert'", (row, n) -> row.getLong(2));
    }

    private static List<LedgerLine> stored(Store store, long extract) {
        List<LedgerLine> lines = new ArrayList<>();
        store.lines().stream("fund", MARCH, entry -> {
            if (entry.id().extract() == extract) {
                lines.add(entry.line());
            }
        });
        return lines;
    }

    private static Store storeOf(HikariDataSource pool) {
        try {
            return new Store(pool);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long openExtract(Store store) {
        String sha256 = String.format("%064d", ++extracts);
        return store.extracts()
                .open(
                        new ExtractKey("fund", "pool", "a.csv", sha256, sha256),
                        Instant.EPOCH.plusSeconds(1));
    }

    private static TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(pool));
    }
}
