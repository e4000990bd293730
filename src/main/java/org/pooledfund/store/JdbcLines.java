package org.pooledfund.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.extract.Entry;
import org.pooledfund.extract.EntryId;
import org.pooledfund.extract.LedgerLine;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger lines of a fund. */
public final class JdbcLines {
    private final JdbcTemplate streaming;
    private final JdbcClient jdbc;

    /**
     * Lines of a database.
     *
     * @param streaming fetches row by row instead of all at once
     */
    public JdbcLines(JdbcTemplate streaming) {
        this.streaming = streaming;
        this.jdbc = JdbcClient.create(streaming);
    }

    /** The control totals of one source and period. */
    public record PeriodTotals(String source, int periodNumber, ControlTotals totals) {}

    /**
     * Hands over every line of a fund up to a period that counts, in the order of loading. Extract
     * by extract, for all in one statement would be sorted before the first is handed over.
     */
    public void stream(String fundId, Period through, Consumer<Entry> sink) {
        EntryRows rows = new EntryRows();
        for (Current extract : current(fundId)) {
            streaming.query(
                    Sql.of("stream-ledger-lines"),
                    row -> {
                        LedgerLine line = rows.line(row);
                        EntryId id = new EntryId(extract.extractId(), line.line());
                        sink.accept(new Entry(id, extract.source(), line));
                    },
                    extract.extractId(),
                    through.year().startYear(),
                    through.number(),
                    extract.rowsSuperseded());
        }
    }

    private record Current(String source, long extractId, long rowsSuperseded) {}

    private List<Current> current(String fundId) {
        return jdbc.sql(Sql.of("list-current-extracts"))
                .param("fundId", fundId)
                .query((row, n) -> new Current(
                        row.getString("source_id"),
                        row.getLong("extract_id"),
                        row.getLong("rows_superseded")))
                .list();
    }

    /** Hands over every line of one extract, in their order. */
    public void stream(long extractId, Consumer<LedgerLine> sink) {
        EntryRows rows = new EntryRows();
        streaming.query(
                Sql.of("stream-extract-lines"),
                row -> {
                    sink.accept(rows.line(row));
                },
                extractId);
    }

    /**
     * Hands over the lines that count of the other extracts of a source, in the order of loading.
     *
     * @param from the first day of those that are wanted
     * @param to the last
     */
    public void streamHeld(Others others, LocalDate from, LocalDate to, Consumer<Entry> sink) {
        EntryRows rows = new EntryRows();
        streaming.query(
                Sql.of("stream-held-lines"),
                row -> {
                    sink.accept(rows.entry(row));
                },
                others.fundId(),
                others.source(),
                others.without(),
                Date.valueOf(from),
                Date.valueOf(to));
    }

    /** All extracts of a source but one. */
    public record Others(String fundId, String source, long without) {}

    /** Rows and pence by source and period, counted by the database, file by file. */
    public List<PeriodTotals> totals(String fundId, Period through) {
        SortedMap<String, SortedMap<Integer, ControlTotals>> sums = new TreeMap<>();
        for (Current extract : current(fundId)) {
            SortedMap<Integer, ControlTotals> periods =
                    sums.computeIfAbsent(extract.source(), source -> new TreeMap<>());
            jdbc.sql(Sql.of("sum-periods"))
                    .param("extractId", extract.extractId())
                    .param("yearStart", through.year().startYear())
                    .param("periodNo", through.number())
                    .param("rowsSuperseded", extract.rowsSuperseded())
                    .query(row -> {
                        periods.merge(
                                row.getInt("period_no"),
                                new ControlTotals(
                                        row.getLong("total_rows"), row.getLong("total_pence")),
                                ControlTotals::plus);
                    });
        }
        List<PeriodTotals> totals = new ArrayList<>();
        sums.forEach((source, periods) -> periods.forEach(
                (period, sum) -> totals.add(new PeriodTotals(source, period, sum))));
        return totals;
    }
}
