package org.pooledfund.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pooledfund.calendar.FinancialYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** The runs of all funds. */
public final class JdbcRuns {
    private final JdbcClient jdbc;

    public JdbcRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest run with the same key, whatever its revision. */
    public Optional<Run> find(Run.Key key) {
        return jdbc.sql(Sql.of("find-run"))
                .param("fundId", key.fundId())
                .param("jobName", key.jobName())
                .param("asOf", Date.valueOf(key.asOf()))
                .param("sha256", key.inputsSha256())
                .query((row, n) -> run(row))
                .optional();
    }

    /** The newest run of any job for a fund as of that day that was finished and proven. */
    public Optional<Run> findFinished(String fundId, java.time.LocalDate asOf) {
        return jdbc.sql(Sql.of("find-finished-run"))
                .param("fundId", fundId)
                .param("asOf", Date.valueOf(asOf))
                .query((row, n) -> run(row))
                .optional();
    }

    /**
     * The proven run before a run, of the same fund and year: the last of the days up to its own.
     * A run made again has the same before it as when it was first made.
     */
    public Optional<Run> before(long runId) {
        return jdbc.sql(Sql.of("find-run-before"))
                .param("runId", runId)
                .query((row, n) -> run(row))
                .optional();
    }

    /** The run that wrote a file, or whose figures a file was issued with. */
    public Optional<Run> ofReport(String sha256) {
        return jdbc.sql(Sql.of("find-run-of-file"))
                .param("sha256", sha256)
                .query(Long.class)
                .optional()
                .map(this::get);
    }

    /** A run that exists. */
    public Run get(long runId) {
        return jdbc.sql(Sql.of("get-run"))
                .param("runId", runId)
                .query((row, n) -> run(row))
                .single();
    }

    /** The runs of a fund that are proven, the newest first. */
    public List<Run> proven(String fundId) {
        return jdbc.sql(Sql.of("list-proven-runs"))
                .param("fundId", fundId)
                .query((row, n) -> run(row))
                .list();
    }

    /** The text of the agreement a run was made by. */
    public String agreement(long runId) {
        return jdbc.sql(Sql.of("get-run-agreement"))
                .param("runId", runId)
                .query((row, n) -> row.getString("content"))
                .single();
    }

    /**
     * Begins a run.
     *
     * @param reason why the same is run again; blank for the first time
     * @return its number
     */
    public long start(
            Run.Key key, String reason, String agreementSha256, FinancialYear year, Instant now) {
        KeyHolder keys = new GeneratedKeyHolder();
        jdbc.sql(Sql.of("insert-run"))
                .param("fundId", key.fundId())
                .param("jobName", key.jobName())
                .param("asOf", Date.valueOf(key.asOf()))
                .param("sha256", key.inputsSha256())
                .param("revision", key.revision())
                .param("reason", reason)
                .param("agreementSha256", agreementSha256)
                .param("yearStart", year.startYear())
                .param("startedAt", Timestamp.from(now))
                .update(keys, "run_id");
        return java.util.Objects.requireNonNull(keys.getKey()).longValue();
    }

    /** Writes down the last period a run looks at. */
    public void setPeriod(long runId, int periodNumber) {
        jdbc.sql(Sql.of("set-run-period"))
                .param("runId", runId)
                .param("periodNo", periodNumber)
                .update();
    }

    /** Ends a run that is proven. */
    public void finish(long runId, Instant now) {
        jdbc.sql(Sql.of("finish-run"))
                .param("runId", runId)
                .param("finishedAt", Timestamp.from(now))
                .update();
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getLong("run_id"),
                new Run.Key(
                        row.getString("fund_id"),
                        row.getString("job_name"),
                        row.getDate("as_of").toLocalDate(),
                        row.getString("inputs_sha256"),
                        row.getInt("revision")),
                new FinancialYear(row.getInt("year_start")),
                Optional.ofNullable(row.getObject("latest_period_no", Integer.class)),
                row.getString("status").equals("COMPLETED"),
                row.getTimestamp("started_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("finished_at")).map(Timestamp::toInstant));
    }
}
