package org.pooledfund.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pooledfund.carryforward.ClearedItem;
import org.pooledfund.carryforward.LineFate;
import org.pooledfund.carryforward.LineIdentity;
import org.pooledfund.carryforward.OpenItem;
import org.pooledfund.carryforward.OpenLine;
import org.pooledfund.carryforward.PastNight;
import org.pooledfund.extract.Entry;
import org.pooledfund.extract.EntryId;
import org.pooledfund.lineage.Fingerprints;
import org.pooledfund.matching.DifferenceType;
import org.pooledfund.matching.Flow;
import org.pooledfund.matching.Side;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The open items of each run, and what was cleared; written whole for a run. */
public final class JdbcOpenItems {
    private final JdbcTemplate jdbc;
    private final JdbcTemplate streaming;
    private final JdbcClient client;
    private final Dialect dialect;

    /**
     * Items of a database.
     *
     * @param streaming fetches row by row instead of all at once
     */
    public JdbcOpenItems(JdbcTemplate jdbc, JdbcTemplate streaming, Dialect dialect) {
        this.jdbc = jdbc;
        this.streaming = streaming;
        this.client = JdbcClient.create(jdbc);
        this.dialect = dialect;
    }

    /** The lines that a run has left open, by source, file and line. */
    public List<OpenLine> lines(long runId) {
        Fingerprints fingerprints = new Fingerprints();
        Map<Integer, DifferenceType> types = new HashMap<>();
        client.sql(Sql.of("list-break-types")).param("runId", runId).query(row -> {
            types.put(
                    row.getInt("break_no"),
                    DifferenceType.valueOf(row.getString("difference_type")));
        });
        List<OpenLine> lines = new ArrayList<>();
        EntryRows rows = new EntryRows();
        streaming.query(
                Sql.of("stream-open-lines"),
                row -> {
                    Entry entry = rows.entry(row);
                    lines.add(line(
                            row,
                            LineIdentity.of(fingerprints, entry.source(), entry.line()),
                            entry.id(),
                            Objects.requireNonNull(types.get(row.getInt("break_no")))));
                },
                runId);
        return lines;
    }

    /** The open items of a run. */
    public List<OpenItem> list(long runId) {
        return client.sql(Sql.of("list-open-items"))
                .param("runId", runId)
                .query((row, n) -> item(row))
                .list();
    }

    /** What was cleared in a run. */
    public List<ClearedItem> cleared(long runId) {
        return client.sql(Sql.of("list-cleared-items"))
                .param("runId", runId)
                .query((row, n) -> new ClearedItem(item(row), fate(row)))
                .list();
    }

    /**
     * What the proven runs of a fund said of items, by item and run.
     *
     * @param start of the items' ids
     */
    public List<PastNight> history(String fundId, String start) {
        List<PastNight> nights = new ArrayList<>();
        for (String statement : List.of("list-item-history", "list-item-clearings")) {
            boolean cleared = statement.equals("list-item-clearings");
            nights.addAll(client.sql(Sql.of(statement))
                    .param("fundId", fundId)
                    .param("start", start)
                    .query((row, n) -> new PastNight(
                            row.getLong("run_id"),
                            row.getDate("as_of").toLocalDate(),
                            item(row),
                            cleared ? Optional.of(fate(row)) : Optional.empty()))
                    .list());
        }
        nights.sort(Comparator.comparing((PastNight night) -> night.item().id())
                .thenComparing(PastNight::runId));
        return nights;
    }

    /** Replaces what a run had. */
    public void write(long runId, List<OpenItem> open, List<ClearedItem> cleared) {
        client.sql(Sql.of("delete-open-item")).param("runId", runId).update();
        client.sql(Sql.of("delete-cleared-item")).param("runId", runId).update();
        RowSink items = RowSink.of(jdbc, dialect, "open-item");
        for (OpenItem item : open) {
            write(items, runId, item);
            items.end();
        }
        items.send();
        RowSink gone = RowSink.of(jdbc, dialect, "cleared-item");
        for (ClearedItem item : cleared) {
            write(gone, runId, item.item());
            LineFate fate = item.fate();
            gone.text(fate.how().name());
            gone.numberOrNothing(fate.matchNumber() == 0 ? null : fate.matchNumber());
            gone.text(ReconciliationRows.shortened(fate.words())).end();
        }
        gone.send();
    }

    private static void write(RowSink rows, long runId, OpenItem item) {
        OpenLine line = item.line();
        rows.number(runId).text(item.id());
        rows.text(line.identity().content()).text(line.identity().name());
        rows.number(line.entry().extract()).number(line.entry().line());
        rows.text(line.place().partner()).text(line.place().flow().name());
        rows.text(line.place().side().name());
        rows.text(line.reason().type().name()).number(line.reason().breakNumber());
        rows.number(line.reason().amountPence());
        rows.text(item.since().day().toString()).number(item.since().runId());
        rows.number(item.since().nights());
    }

    static OpenItem item(ResultSet row) throws SQLException {
        OpenLine line = line(
                row,
                new LineIdentity(row.getString("content_id"), row.getString("name_id")),
                new EntryId(row.getLong("extract_id"), row.getLong("line_no")),
                DifferenceType.valueOf(row.getString("difference_type")));
        Date firstSeen = row.getDate("first_seen");
        return new OpenItem(
                row.getString("item_id"),
                line,
                new OpenItem.Since(
                        firstSeen.toLocalDate(),
                        row.getLong("first_run_id"),
                        row.getInt("nights")));
    }

    static LineFate fate(ResultSet row) throws SQLException {
        return new LineFate(
                LineFate.How.valueOf(row.getString("cleared_as")),
                row.getInt("match_no"),
                row.getString("cleared_by"));
    }

    private static OpenLine line(
            ResultSet row, LineIdentity identity, EntryId entry, DifferenceType type)
            throws SQLException {
        return new OpenLine(
                identity,
                entry,
                new OpenLine.Place(
                        row.getString("partner_id"),
                        Flow.valueOf(row.getString("flow")),
                        Side.valueOf(row.getString("side"))),
                new OpenLine.Reason(type, row.getInt("break_no"), row.getLong("amount_pence")));
    }
}
