package org.pooledfund.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.lineage.Arrival;
import org.pooledfund.lineage.Change;
import org.pooledfund.lineage.Current;
import org.pooledfund.lineage.LineSuperseded;
import org.pooledfund.lineage.Reach;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which extracts and lines count, and what newer ones changed. */
public final class JdbcSuccession {
    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    public JdbcSuccession(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /**
     * An extract that came.
     *
     * @param supersededBy as it is stored; empty if it counts
     */
    public record Came(Arrival arrival, String fileName, Optional<Long> supersededBy, long rows) {
        /** Its number. */
        public long extract() {
            return arrival.extract();
        }
    }

    /** All readings of all files of a source, in the order of loading. */
    public List<Came> arrivals(String fundId, String source) {
        return client.sql(Sql.of("list-arrivals"))
                .param("fundId", fundId)
                .param("sourceId", source)
                .query((row, n) -> came(row))
                .list();
    }

    /** What an extract's lines span; empty if it has none. */
    public Optional<Reach> reach(long extractId) {
        return client.sql(Sql.of("find-span"))
                .param("extractId", extractId)
                .query((row, n) -> row.getDate("first_date") == null
                        ? Optional.<Reach>empty()
                        : Optional.of(reach(row)))
                .single();
    }

    /** Writes down what an extract is a snapshot of. */
    public void snapshot(long extractId, String of) {
        client.sql(Sql.of("set-snapshot"))
                .param("extractId", extractId)
                .param("snapshotOf", of)
                .update();
    }

    /** Writes down whether an extract counts. */
    public void supersede(long extractId, Current.@Nullable Superseded superseded) {
        client.sql(Sql.of("supersede-extract"))
                .param("extractId", extractId)
                .param("byExtractId", superseded == null ? null : superseded.by())
                .param("cause", superseded == null ? null : superseded.cause().name())
                .update();
    }

    /** Writes down in words what an extract changed. */
    public void outcome(long extractId, String text) {
        client.sql(Sql.of("set-outcome"))
                .param("extractId", extractId)
                .param("outcome", text)
                .update();
    }

    /** Writes down lines that do not count, and counts them. */
    public void supersede(String fundId, String source, List<LineSuperseded> lines) {
        Batch batch = new Batch(jdbc, "insert-superseded-line");
        for (LineSuperseded line : lines) {
            batch.add(
                    line.line().extract(),
                    line.line().line(),
                    line.by().extract(),
                    line.by().line(),
                    line.cause().name());
        }
        batch.send();
        if (!lines.isEmpty()) {
            countLines(fundId, source);
        }
    }

    /** Lets all lines of a source count, until it is said anew which do not. */
    public void forgetLines(String fundId, String source) {
        client.sql(Sql.of("delete-superseded-lines"))
                .param("fundId", fundId)
                .param("sourceId", source)
                .update();
        countLines(fundId, source);
    }

    private void countLines(String fundId, String source) {
        client.sql(Sql.of("count-superseded-lines"))
                .param("fundId", fundId)
                .param("sourceId", source)
                .update();
    }

    /** Keeps the changes an extract brought. */
    public void keep(long extractId, long formerId, List<Change> changes, int closedTo) {
        Batch batch = new Batch(jdbc, "insert-extract-change");
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            Change.Version newer = change.newer().orElse(null);
            Change.Version former = change.former().orElse(null);
            batch.add(
                    extractId,
                    i + 1,
                    change.kind().name(),
                    newer == null ? null : newer.line(),
                    newer == null ? null : newer.periodNumber(),
                    newer == null ? null : newer.amountPence(),
                    formerId,
                    former == null ? null : former.line(),
                    former == null ? null : former.periodNumber(),
                    former == null ? null : former.amountPence(),
                    change.touches(closedTo) ? 1 : 0);
        }
        batch.send();
    }

    /**
     * A change that an extract which counts has brought.
     *
     * @param fileName of the newer file
     * @param formerFileName of the one it took the place of
     * @param closed whether it touches a closed period
     */
    public record KeptChange(
            String source, String fileName, String formerFileName, Change change, boolean closed) {}

    /** All changes that the extracts of a fund which count have brought, by source and file. */
    public List<KeptChange> changes(String fundId) {
        return client.sql(Sql.of("list-extract-changes"))
                .param("fundId", fundId)
                .query((row, n) -> new KeptChange(
                        row.getString("source_id"),
                        row.getString("file_name"),
                        row.getString("former_file_name"),
                        new Change(version(row, ""), version(row, "former_")),
                        row.getInt("closed") == 1))
                .list();
    }

    private static Optional<Change.Version> version(ResultSet row, String which)
            throws SQLException {
        long line = row.getLong(which + "line_no");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Change.Version(
                        line,
                        row.getInt(which + "period_no"),
                        row.getLong(which + "amount_pence")));
    }

    /** The rows of a former reading's quarantine that a new reading has posted. */
    public ControlTotals mended(long formerId, long extractId) {
        return totals("sum-mended-rows", formerId, extractId);
    }

    /** The unmapped lines of a former reading that a new reading knows the code of. */
    public ControlTotals mapped(long formerId, long extractId) {
        return totals("sum-mapped-lines", formerId, extractId);
    }

    private ControlTotals totals(String statement, long formerId, long extractId) {
        return client.sql(Sql.of(statement))
                .param("formerExtractId", formerId)
                .param("extractId", extractId)
                .query((row, n) ->
                        new ControlTotals(row.getLong("total_rows"), row.getLong("total_pence")))
                .single();
    }

    private static Came came(ResultSet row) throws SQLException {
        return new Came(
                new Arrival(
                        row.getLong("extract_id"),
                        row.getString("file_sha256"),
                        row.getInt("reading_no"),
                        Optional.ofNullable(row.getString("snapshot_of")),
                        row.getString("version")),
                row.getString("file_name"),
                Optional.ofNullable(row.getObject("superseded_by", Long.class)),
                row.getLong("rows_posted"));
    }

    private static Reach reach(ResultSet row) throws SQLException {
        return new Reach(
                row.getInt("first_period_no"),
                row.getInt("last_period_no"),
                row.getDate("first_date").toLocalDate(),
                row.getDate("last_date").toLocalDate());
    }
}
