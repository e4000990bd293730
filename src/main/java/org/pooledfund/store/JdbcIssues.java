package org.pooledfund.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The register of versions that were issued. It only grows: there is no way here to change or
 * remove one, and a number can be given once.
 */
public final class JdbcIssues {
    private final JdbcClient jdbc;

    public JdbcIssues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What names a version: a fund, a quarter, and a number from 1. */
    public record Key(String fundId, Quarter quarter, int version) {}

    /**
     * A version that was issued.
     *
     * @param signedBy the owner of the key; blank if it is not signed
     * @param packSha256 of the pack as canonical JSON
     */
    public record Issue(
            Key key, long runId, Instant issuedAt, String signedBy, String packSha256) {}

    /**
     * Enters a version.
     *
     * @throws org.springframework.dao.DuplicateKeyException if that number was given before
     */
    public void enter(Issue issue, String packJson, List<JdbcReports.File> files) {
        bound("insert-issued-pack", issue.key())
                .param("runId", issue.runId())
                .param("issuedAt", Timestamp.from(issue.issuedAt()))
                .param("signedBy", issue.signedBy())
                .param("sha256", issue.packSha256())
                .param("json", packJson)
                .update();
        for (JdbcReports.File file : files) {
            bound("insert-issued-file", issue.key())
                    .param("fileName", file.name())
                    .param("sha256", file.sha256())
                    .param("size", file.sizeBytes())
                    .update();
        }
    }

    /** All versions, by fund, quarter and number. */
    public List<Issue> list() {
        return jdbc.sql(Sql.of("list-issued-packs"))
                .query((row, n) -> issue(row))
                .list();
    }

    /** The newest version for a quarter. */
    public Optional<Issue> latest(String fundId, Quarter quarter) {
        return list().stream()
                .filter(issue -> issue.key().fundId().equals(fundId)
                        && issue.key().quarter().equals(quarter))
                .reduce((earlier, later) -> later);
    }

    /** The files of a version, by name. */
    public List<JdbcReports.File> files(Key key) {
        return bound("list-issued-files", key)
                .query((row, n) -> new JdbcReports.File(
                        row.getString("file_name"),
                        row.getString("file_sha256"),
                        row.getLong("size_bytes")))
                .list();
    }

    /** The version that a file of that hash belongs to. */
    public Optional<Issue> find(String fileSha256) {
        return jdbc.sql(Sql.of("find-issued-file"))
                .param("sha256", fileSha256)
                .query((row, n) -> issue(row))
                .optional();
    }

    /** What a version was made of, as canonical JSON. */
    public String json(Key key) {
        return bound("read-issued-pack", key).query(String.class).single();
    }

    private JdbcClient.StatementSpec bound(String statement, Key key) {
        return jdbc.sql(Sql.of(statement))
                .param("fundId", key.fundId())
                .param("yearStart", key.quarter().year().startYear())
                .param("quarterNo", key.quarter().number())
                .param("version", key.version());
    }

    private static Issue issue(ResultSet row) throws SQLException {
        Quarter quarter =
                new Quarter(new FinancialYear(row.getInt("year_start")), row.getInt("quarter_no"));
        return new Issue(
                new Key(row.getString("fund_id"), quarter, row.getInt("version_no")),
                row.getLong("run_id"),
                row.getTimestamp("issued_at").toInstant(),
                row.getString("signed_by"),
                row.getString("pack_sha256"));
    }
}
