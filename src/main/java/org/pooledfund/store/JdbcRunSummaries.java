package org.pooledfund.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.match.Status;
import org.pooledfund.matching.DifferenceType;
import org.pooledfund.matching.Flow;
import org.pooledfund.matching.Movement;
import org.pooledfund.matching.ReconciliationSummary;
import org.pooledfund.matching.ReconciliationSummary.Excluded;
import org.pooledfund.matching.ReconciliationSummary.Matched;
import org.pooledfund.matching.ReconciliationSummary.Open;
import org.pooledfund.matching.ReconciliationSummary.OpenLine;
import org.pooledfund.matching.Side;
import org.pooledfund.matching.Statement;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads back what a run has stored, for reports. */
public final class JdbcRunSummaries {
    private final JdbcClient jdbc;

    public JdbcRunSummaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All a run found. */
    public ReconciliationSummary read(long runId, FinancialYear year) {
        return new ReconciliationSummary(
                matched(runId),
                open(runId),
                excluded(runId),
                statements(runId, year),
                movements(runId));
    }

    private List<Matched> matched(long runId) {
        return query("summarise-matches", runId)
                .query((row, n) -> new Matched(
                        row.getString("partner_id"),
                        Flow.valueOf(row.getString("flow")),
                        row.getString("rule_id"),
                        Status.valueOf(row.getString("status")),
                        row.getLong("matches"),
                        row.getLong("partner_lines"),
                        row.getLong("pool_lines")))
                .list();
    }

    private List<Open> open(long runId) {
        Map<Integer, List<OpenLine>> lines = new HashMap<>();
        query("list-break-lines", runId).query(row -> {
            lines.computeIfAbsent(row.getInt("break_no"), n -> new ArrayList<>())
                    .add(line(row));
        });
        Map<Integer, LocalDate> firstSeen = new HashMap<>();
        query("list-first-seen", runId).query(row -> {
            firstSeen.put(row.getInt("break_no"), row.getDate("first_seen").toLocalDate());
        });
        return query("list-breaks", runId)
                .query((row, n) -> new Open(
                        row.getInt("break_no"),
                        row.getString("partner_id"),
                        Flow.valueOf(row.getString("flow")),
                        DifferenceType.valueOf(row.getString("difference_type")),
                        row.getLong("difference_pence"),
                        row.getLong("gross_pence"),
                        row.getInt("age_days"),
                        row.getString("explanation"),
                        lines.getOrDefault(row.getInt("break_no"), List.of()),
                        Optional.ofNullable(firstSeen.get(row.getInt("break_no")))))
                .list();
    }

    private static OpenLine line(ResultSet row) throws SQLException {
        return new OpenLine(
                Side.valueOf(row.getString("side")),
                row.getString("source_id"),
                row.getString("file_name"),
                row.getLong("line_no"),
                row.getInt("period_no"),
                row.getDate("line_date").toLocalDate(),
                row.getLong("amount_pence"),
                Optional.ofNullable(row.getString("scheme_id")),
                row.getString("reference"),
                row.getString("party"),
                row.getString("narrative"),
                row.getString("code"));
    }

    private List<Excluded> excluded(long runId) {
        return query("summarise-exclusions", runId)
                .query((row, n) -> new Excluded(
                        row.getString("source_id"),
                        DifferenceType.valueOf(row.getString("excluded_as")),
                        row.getLong("total_rows"),
                        row.getLong("total_pence")))
                .list();
    }

    private List<Movement> movements(long runId) {
        SortedMap<String, Movement> movements = new TreeMap<>();
        query("sum-open-items", runId).query(row -> {
            String partner = row.getString("partner_id");
            movements.merge(
                    partner,
                    new Movement(
                            partner,
                            totals(row, "kept"),
                            totals(row, "fresh"),
                            totals(row, "cleared")),
                    Movement::plus);
        });
        return List.copyOf(movements.values());
    }

    private static ControlTotals totals(ResultSet row, String part) throws SQLException {
        return new ControlTotals(row.getLong("rows_" + part), row.getLong("pence_" + part));
    }

    private List<Statement> statements(long runId, FinancialYear year) {
        record Key(String partner, String flow, int period) {}
        Map<Key, List<Statement.Line>> items = new HashMap<>();
        query("list-statement-items", runId).query(row -> {
            Key key = new Key(
                    row.getString("partner_id"), row.getString("flow"), row.getInt("period_no"));
            items.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(new Statement.Line(
                            DifferenceType.valueOf(row.getString("difference_type")),
                            row.getInt("item_count"),
                            row.getLong("pence")));
        });
        return query("list-statements", runId)
                .query((row, n) -> new Statement(
                        row.getString("partner_id"),
                        Flow.valueOf(row.getString("flow")),
                        new Period(year, row.getInt("period_no")),
                        row.getLong("partner_pence"),
                        items.getOrDefault(
                                new Key(
                                        row.getString("partner_id"),
                                        row.getString("flow"),
                                        row.getInt("period_no")),
                                List.of()),
                        row.getLong("pool_pence")))
                .list();
    }

    private JdbcClient.StatementSpec query(String statement, long runId) {
        return jdbc.sql(Sql.of(statement)).param("runId", runId);
    }
}
