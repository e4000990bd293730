package org.pooledfund.store;

import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All parts of the store over one database. */
public final class Store {
    private final DataSource database;
    private final Dialect dialect;
    private final JdbcTemplate jdbc;
    private final JdbcTemplate streaming;
    private final JdbcClient client;

    /**
     * A store.
     *
     * @throws SQLException if the database does not answer
     */
    public Store(DataSource database) throws SQLException {
        this(database, Dialect.of(database));
    }

    Store(DataSource database, Dialect dialect) {
        this.database = database;
        this.dialect = dialect;
        this.jdbc = new JdbcTemplate(database);
        this.client = JdbcClient.create(jdbc);
        this.streaming = new JdbcTemplate(database);
        if (dialect.isMySql()) {
            streaming.setFetchSize(Integer.MIN_VALUE); // Connector/J's word for row by row
        }
    }

    /** What the database is. */
    public Dialect dialect() {
        return dialect;
    }

    /** The lock that keeps a fund to one run at a time. */
    public java.util.Optional<RunLock> tryLock(String fundId) {
        return RunLock.tryLock(database, dialect.isMySql(), fundId);
    }

    /** The fastest safe way to store lines here. */
    public LineWriter lineWriter() {
        return lineWriter(dialect, jdbc);
    }

    static LineWriter lineWriter(Dialect dialect, JdbcTemplate jdbc) {
        if (dialect.isH2()) {
            return new CommittingLineWriter(Objects.requireNonNull(jdbc.getDataSource()));
        }
        return dialect.bulkLoad() ? new BulkLineWriter(jdbc) : new BatchLineWriter(jdbc);
    }

    public JdbcDocuments documents() {
        return new JdbcDocuments(client);
    }

    public JdbcExtracts extracts() {
        return new JdbcExtracts(client);
    }

    public JdbcQuarantine quarantine() {
        return new JdbcQuarantine(jdbc);
    }

    public JdbcLines lines() {
        return new JdbcLines(streaming);
    }

    public JdbcSuccession succession() {
        return new JdbcSuccession(jdbc);
    }

    public JdbcPool pool() {
        return new JdbcPool(client);
    }

    public JdbcRuns runs() {
        return new JdbcRuns(client);
    }

    public JdbcReconciliations reconciliations() {
        return new JdbcReconciliations(jdbc, dialect);
    }

    public JdbcOpenItems openItems() {
        return new JdbcOpenItems(jdbc, streaming, dialect);
    }

    public JdbcSettlements settlements() {
        return new JdbcSettlements(jdbc);
    }

    public JdbcSettlementVersions settlementVersions() {
        return new JdbcSettlementVersions(jdbc);
    }

    public JdbcRunSummaries summaries() {
        return new JdbcRunSummaries(client);
    }

    public JdbcRunLines runLines() {
        return new JdbcRunLines(streaming, client);
    }

    public JdbcReports reports() {
        return new JdbcReports(client);
    }

    public JdbcIssues issues() {
        return new JdbcIssues(client);
    }

    public JdbcProofs proofs() {
        return new JdbcProofs(jdbc, streaming);
    }
}
