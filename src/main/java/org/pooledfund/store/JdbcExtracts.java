package org.pooledfund.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.extract.LoadReport;
import org.pooledfund.extract.LoadedExtract;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** The extracts that were loaded, with their load reports. */
public final class JdbcExtracts {
    private final JdbcClient jdbc;

    public JdbcExtracts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file that was loaded before, under whatever name. */
    public record Earlier(long extractId, String fileName, Instant loadedAt) {}

    /** The loading of the same bytes from the same source, if there was one. */
    public Optional<Earlier> find(ExtractKey key) {
        return jdbc.sql(Sql.of("find-extract"))
                .param("fundId", key.fundId())
                .param("sourceId", key.source())
                .param("sha256", key.fileSha256())
                .query((row, n) -> new Earlier(
                        row.getLong("extract_id"),
                        row.getString("file_name"),
                        row.getTimestamp("loaded_at").toInstant()))
                .optional();
    }

    /**
     * Begins an extract, with nothing in it yet.
     *
     * @return its number
     */
    public long open(ExtractKey key, Instant now) {
        KeyHolder keys = new GeneratedKeyHolder();
        jdbc.sql(Sql.of("insert-extract"))
                .param("fundId", key.fundId())
                .param("sourceId", key.source())
                .param("fileName", key.fileName())
                .param("sha256", key.fileSha256())
                .param("profileSha256", key.profileSha256())
                .param("loadedAt", Timestamp.from(now))
                .update(keys, "extract_id");
        long extractId = java.util.Objects.requireNonNull(keys.getKey()).longValue();
        clear(extractId);
        return extractId;
    }

    /**
     * After a killed process H2 may leave lines of a load that never was, without their extract; if
     * it then gives the same number again, they must not count.
     */
    private void clear(long extractId) {
        jdbc.sql(Sql.of("delete-leftover-lines")).param("extractId", extractId).update();
        jdbc.sql(Sql.of("delete-leftover-rows")).param("extractId", extractId).update();
    }

    /** Writes down what became of its rows. */
    public void close(long extractId, LoadReport report) {
        jdbc.sql(Sql.of("update-extract-totals"))
                .param("extractId", extractId)
                .param("rowsIn", report.in().rows())
                .param("penceIn", report.in().pence())
                .param("rowsPosted", report.posted().rows())
                .param("pencePosted", report.posted().pence())
                .param("rowsQuarantined", report.quarantined().rows())
                .param("penceQuarantined", report.quarantined().pence())
                .param("rowsIgnored", report.ignored().rows())
                .param("penceIgnored", report.ignored().pence())
                .update();
    }

    /** What is stored of an extract's ledger lines: counted by the database. */
    public ControlTotals storedLines(long extractId) {
        return totals("sum-ledger-lines", extractId);
    }

    /** What is stored of its quarantined rows. */
    public ControlTotals storedQuarantine(long extractId) {
        return totals("sum-quarantined-rows", extractId);
    }

    /** All extracts of a fund, by source and in the order of loading. */
    public List<LoadedExtract> list(String fundId) {
        return jdbc.sql(Sql.of("list-extracts"))
                .param("fundId", fundId)
                .query((row, n) -> loaded(row))
                .list();
    }

    private ControlTotals totals(String statement, long extractId) {
        return jdbc.sql(Sql.of(statement))
                .param("extractId", extractId)
                .query((row, n) ->
                        new ControlTotals(row.getLong("total_rows"), row.getLong("total_pence")))
                .single();
    }

    private static LoadedExtract loaded(ResultSet row) throws SQLException {
        return new LoadedExtract(
                row.getLong("extract_id"),
                row.getString("source_id"),
                row.getString("file_name"),
                row.getString("file_sha256"),
                row.getTimestamp("loaded_at").toInstant(),
                new LoadReport(
                        totals(row, "in"),
                        totals(row, "posted"),
                        totals(row, "quarantined"),
                        totals(row, "ignored")));
    }

    private static ControlTotals totals(ResultSet row, String fate) throws SQLException {
        return new ControlTotals(row.getLong("rows_" + fate), row.getLong("pence_" + fate));
    }
}
