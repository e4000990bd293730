package org.pooledfund.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.Standing;
import org.pooledfund.matching.DifferenceType;
import org.pooledfund.matching.Flow;
import org.pooledfund.matching.LineFacts;
import org.pooledfund.matching.LineGroup;
import org.pooledfund.matching.RunLine;
import org.pooledfund.matching.SuggestedMatch;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines of a fund with what a run has done with them: the ground its figures stand on. */
public final class JdbcRunLines {
    private final JdbcTemplate streaming;
    private final JdbcClient jdbc;

    /**
     * Lines of a database.
     *
     * @param streaming fetches row by row instead of all at once
     */
    public JdbcRunLines(JdbcTemplate streaming, JdbcClient jdbc) {
        this.streaming = streaming;
        this.jdbc = jdbc;
    }

    /** All lines of a fund, added up by their facts. */
    public List<LineGroup> groups(long runId, String fundId) {
        return jdbc.sql(Sql.of("summarise-lines"))
                .param("runId", runId)
                .param("fundId", fundId)
                .query((row, n) -> new LineGroup(
                        facts(row), row.getLong("total_rows"), row.getLong("total_pence")))
                .list();
    }

    /** Hands over every line of a fund, by source, in the order of loading. */
    public void stream(long runId, String fundId, Consumer<RunLine> sink) {
        streaming.query(
                Sql.of("stream-run-lines"),
                row -> {
                    sink.accept(line(row));
                },
                runId,
                fundId);
    }

    /** The matches of a run that a person should look at. */
    public List<SuggestedMatch> suggested(long runId) {
        Map<Integer, long[]> sums = new HashMap<>();
        jdbc.sql(Sql.of("sum-break-sides")).param("runId", runId).query(row -> {
            sums.put(
                    row.getInt("break_no"),
                    new long[] {row.getLong("partner_pence"), row.getLong("pool_pence")});
        });
        return jdbc.sql(Sql.of("list-suggested-matches"))
                .param("runId", runId)
                .query((row, n) -> new SuggestedMatch(
                        row.getInt("break_no"),
                        row.getString("partner_id"),
                        Flow.valueOf(row.getString("flow")),
                        row.getString("rule_id"),
                        DifferenceType.valueOf(row.getString("difference_type")),
                        row.getLong("difference_pence"),
                        sum(sums, row, 0),
                        sum(sums, row, 1),
                        row.getString("evidence")))
                .list();
    }

    private static long sum(Map<Integer, long[]> sums, ResultSet row, int side)
            throws SQLException {
        return sums.getOrDefault(row.getInt("break_no"), new long[2])[side];
    }

    private static LineFacts facts(ResultSet row) throws SQLException {
        return new LineFacts(
                row.getString("source_id"),
                row.getString("file_name"),
                row.getInt("year_start"),
                row.getInt("period_no"),
                Nature.valueOf(row.getString("nature")),
                Standing.valueOf(row.getString("standing")),
                row.getString("scheme_id"),
                row.getString("contributor_id"),
                row.getString("side"),
                row.getString("partner_id"),
                row.getString("flow"),
                LineFacts.Fate.valueOf(row.getString("fate")),
                row.getString("reason"));
    }

    private static RunLine line(ResultSet row) throws SQLException {
        return new RunLine(
                facts(row),
                row.getLong("line_no"),
                row.getDate("line_date").toLocalDate(),
                row.getLong("amount_pence"),
                row.getString("reference"),
                row.getString("party"),
                row.getString("code"),
                row.getInt("match_no"),
                row.getInt("break_no"));
    }
}
