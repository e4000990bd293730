package org.pooledfund.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.Standing;
import org.pooledfund.matching.ClosedMatch;
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
    private static final int EXTRACT = 14;
    private static final int LINE = 15;
    private static final int AMOUNT = 16;
    private static final ClosedLines.Kind NO_KIND = new ClosedLines.Kind("", "", "");
    private static final Comparator<LineFacts> IN_ORDER = Comparator.comparing(LineFacts::source)
            .thenComparing(LineFacts::file)
            .thenComparing(LineFacts::yearStart)
            .thenComparing(LineFacts::period)
            .thenComparing(facts -> facts.nature().name())
            .thenComparing(facts -> facts.standing().name())
            .thenComparing(LineFacts::scheme)
            .thenComparing(LineFacts::contributor)
            .thenComparing(LineFacts::side)
            .thenComparing(LineFacts::partner)
            .thenComparing(LineFacts::flow)
            .thenComparing(facts -> facts.fate().name())
            .thenComparing(LineFacts::reason);

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

    /** All lines of a fund, added up by their facts; in the order of their texts. */
    public List<LineGroup> groups(long runId, String fundId) {
        Map<LineFacts, long[]> sums = new HashMap<>();
        rows(runId, fundId, (row, closed) -> {
            long[] sum = sums.computeIfAbsent(facts(row, closed), facts -> new long[2]);
            sum[0]++;
            sum[1] = Math.addExact(sum[1], row.getLong(AMOUNT));
        });
        return sums.entrySet().stream()
                .map(group ->
                        new LineGroup(group.getKey(), group.getValue()[0], group.getValue()[1]))
                .sorted(Comparator.comparing(LineGroup::facts, IN_ORDER))
                .toList();
    }

    /** Hands over every line of a fund, by source, in the order of loading. */
    public void stream(long runId, String fundId, Consumer<RunLine> sink) {
        rows(runId, fundId, (row, closed) -> sink.accept(line(row, closed)));
    }

    /** A row with what the run has closed. */
    private interface LineRow {
        void take(ResultSet row, ClosedLines closed) throws SQLException;
    }

    /** An extract at a time, in order of its key: no database has to sort the lines of a year. */
    private void rows(long runId, String fundId, LineRow each) {
        ClosedLines closed = ClosedLines.of(streaming, runId);
        List<Long> extracts = jdbc.sql(Sql.of("list-extracts"))
                .param("fundId", fundId)
                .query((row, n) -> row.getLong("extract_id"))
                .list();
        for (long extract : extracts) {
            streaming.query(
                    Sql.of("stream-run-lines"),
                    row -> {
                        each.take(row, closed);
                    },
                    runId,
                    extract);
        }
    }

    /** Hands over every match that a run has closed, in order. */
    public void closed(long runId, Consumer<ClosedMatch> sink) {
        ClosedMatches.stream(streaming, runId, sink);
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

    private static LineFacts facts(ResultSet row, ClosedLines closed) throws SQLException {
        long extract = row.getLong(EXTRACT);
        long line = row.getLong(LINE);
        int match = closed.match(extract, line);
        boolean isClosed = match != 0;
        ClosedLines.Kind kind = isClosed ? closed.kind(match) : NO_KIND;
        return new LineFacts(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                Nature.valueOf(row.getString(5)),
                Standing.valueOf(row.getString(6)),
                row.getString(7),
                row.getString(8),
                isClosed ? closed.side(extract, line).name() : row.getString(9),
                isClosed ? kind.partner() : row.getString(10),
                isClosed ? kind.flow() : row.getString(11),
                isClosed ? LineFacts.Fate.MATCHED : LineFacts.Fate.valueOf(row.getString(12)),
                isClosed ? kind.type() : row.getString(13));
    }

    private static RunLine line(ResultSet row, ClosedLines closed) throws SQLException {
        long line = row.getLong(LINE);
        return new RunLine(
                facts(row, closed),
                line,
                row.getDate(17).toLocalDate(),
                row.getLong(AMOUNT),
                row.getString(18),
                row.getString(19),
                row.getString(20),
                closed.match(row.getLong(EXTRACT), line),
                row.getInt(21));
    }
}
