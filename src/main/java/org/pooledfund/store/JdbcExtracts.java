package org.pooledfund.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.extract.Fate;
import org.pooledfund.extract.LoadReport;
import org.pooledfund.extract.LoadedExtract;
import org.pooledfund.extract.Masked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** The extracts that were loaded, with their load reports. */
public final class JdbcExtracts {
    private static final List<String> LEFTOVERS = List.of(
            "delete-leftover-rows", "delete-leftover-superseded", "delete-leftover-changes");

    private final JdbcClient jdbc;

    public JdbcExtracts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A file that was loaded before, under whatever name.
     *
     * @param reading the last, counted from 1
     * @param supersededAs why it does not count; blank if it does
     * @param version by the name it came under last
     */
    public record Earlier(
            long extractId,
            String fileName,
            Instant loadedAt,
            int reading,
            String profileSha256,
            String readingSha256,
            String supersededAs,
            String version) {

        /**
         * The key to read it by: a file goes by the newest of the names it came under, in
         * whatever order they came.
         */
        public ExtractKey newest(ExtractKey key) {
            return version.compareTo(key.version()) > 0 ? key.named(fileName, version) : key;
        }

        /** Whether a name that says it is newer brings the same bytes once more. */
        public boolean isOlderThan(ExtractKey key) {
            return version.compareTo(key.version()) < 0;
        }

        /**
         * Whether it should be read again: it counts, and the profile, or the words to mask beside
         * it, read otherwise now. Before readings were kept, only the profile can tell.
         */
        public boolean isStale(ExtractKey key) {
            return supersededAs.isEmpty()
                    && !readingSha256.equals(key.readingSha256())
                    && (!readingSha256.isEmpty() || !profileSha256.equals(key.profileSha256()));
        }
    }

    /** A file whose last reading is by another profile than today's. */
    public record Stale(String fileName, String sha256) {}

    /** The files of a source that count and were read by a profile that read otherwise. */
    public List<Stale> stale(
            String fundId, String source, String profileSha256, String readingSha256) {
        return jdbc.sql(Sql.of("list-stale-extracts"))
                .param("fundId", fundId)
                .param("sourceId", source)
                .param("profileSha256", profileSha256)
                .param("readingSha256", readingSha256)
                .query((row, n) ->
                        new Stale(row.getString("file_name"), row.getString("file_sha256")))
                .list();
    }

    /** The last loading of the same bytes from the same source, if there was one. */
    public Optional<Earlier> find(ExtractKey key) {
        return jdbc.sql(Sql.of("find-extract"))
                .param("fundId", key.fundId())
                .param("sourceId", key.source())
                .param("sha256", key.fileSha256())
                .query((row, n) -> new Earlier(
                        row.getLong("extract_id"),
                        row.getString("file_name"),
                        row.getTimestamp("loaded_at").toInstant(),
                        row.getInt("reading_no"),
                        row.getString("profile_sha256"),
                        row.getString("reading_sha256"),
                        Optional.ofNullable(row.getString("superseded_as")).orElse(""),
                        row.getString("version")))
                .optional();
    }

    /** Begins the first reading of an extract, with nothing in it yet, and gives its number. */
    public long open(ExtractKey key, Instant now) {
        return open(key, 1, now);
    }

    /**
     * Begins an extract, with nothing in it yet.
     *
     * @param reading of the file, counted from 1
     * @return its number
     */
    public long open(ExtractKey key, int reading, Instant now) {
        KeyHolder keys = new GeneratedKeyHolder();
        jdbc.sql(Sql.of("insert-extract"))
                .param("fundId", key.fundId())
                .param("sourceId", key.source())
                .param("fileName", key.fileName())
                .param("sha256", key.fileSha256())
                .param("profileSha256", key.profileSha256())
                .param("readingNo", reading)
                .param("readingSha256", key.readingSha256())
                .param("version", key.version())
                .param("loadedAt", Timestamp.from(now))
                .update(keys, "extract_id");
        long extractId = java.util.Objects.requireNonNull(keys.getKey()).longValue();
        clear(extractId);
        return extractId;
    }

    /**
     * After a killed process H2 may leave rows of a load that never was, without their extract; if
     * it then gives the same number again, they must not count. Its lines are the line writer's.
     */
    private void clear(long extractId) {
        for (String statement : LEFTOVERS) {
            jdbc.sql(Sql.of(statement)).param("extractId", extractId).update();
        }
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

    /** Writes down what was masked. */
    public void masked(long extractId, Masked masked) {
        jdbc.sql(Sql.of("set-masked"))
                .param("extractId", extractId)
                .param("nhsNumbers", masked.nhsNumbers())
                .param("nationalInsuranceNumbers", masked.nationalInsuranceNumbers())
                .param("words", masked.words())
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
                        totals(row, "ignored")),
                new Fate(
                        row.getInt("reading_no"),
                        Optional.ofNullable(row.getObject("superseded_by", Long.class)),
                        Optional.ofNullable(row.getString("superseded_as")).orElse(""),
                        totals(row, "superseded"),
                        new Masked(
                                row.getLong("masked_nhs"),
                                row.getLong("masked_ni"),
                                row.getLong("masked_words")),
                        row.getString("outcome")));
    }

    private static ControlTotals totals(ResultSet row, String fate) throws SQLException {
        return new ControlTotals(row.getLong("rows_" + fate), row.getLong("pence_" + fate));
    }
}
