package org.pooledfund.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.extract.ControlTotals;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The lines of a fund, read once more, added up by what a run has stored of each.
 *
 * @param closedLines how many of them are in a match
 */
record StoredLineSums(List<LineSums> sums, long closedLines) {
    private static final Comparator<LineSums> IN_ORDER = Comparator.comparing(LineSums::source)
            .thenComparing(LineSums::partner)
            .thenComparing(LineSums::flow)
            .thenComparing(LineSums::side);

    private record Key(String source, String partner, String flow, String side) {}

    /** What lines of one key add up to. */
    private static final class Sum {
        private ControlTotals all = ControlTotals.NONE;
        private ControlTotals compared = ControlTotals.NONE;
        private ControlTotals closed = ControlTotals.NONE;
        private ControlTotals open = ControlTotals.NONE;
        private long oncePence;

        void add(long pence, boolean isClosed, boolean isOpen, boolean isExcluded) {
            all = all.plus(pence);
            if (!isExcluded) {
                compared = compared.plus(pence);
                closed = isClosed ? closed.plus(pence) : closed;
                open = isOpen ? open.plus(pence) : open;
            }
            int fates = (isClosed ? 1 : 0) + (isOpen ? 1 : 0) + (isExcluded ? 1 : 0);
            oncePence = Math.addExact(oncePence, fates == 1 ? pence : 0);
        }
    }

    /**
     * Of a run.
     *
     * @param streaming fetches row by row instead of all at once
     */
    static StoredLineSums of(JdbcTemplate streaming, long runId, String fundId) {
        ClosedLines closed = ClosedLines.of(streaming, runId);
        Map<Key, Sum> sums = new HashMap<>();
        long[] closedLines = new long[1];
        streaming.query(
                Sql.of("stream-run-amounts"),
                row -> {
                    boolean isClosed = closed.match(row.getLong(2), row.getLong(3)) != 0;
                    if (isClosed || row.getString(5) != null) {
                        closedLines[0] += isClosed ? 1 : 0;
                        sums.computeIfAbsent(key(row, closed), key -> new Sum())
                                .add(
                                        row.getLong(4),
                                        isClosed,
                                        row.getString(8) != null,
                                        row.getString(9) != null);
                    }
                },
                runId,
                fundId);
        return new StoredLineSums(
                sums.entrySet().stream()
                        .map(sum -> sums(sum.getKey(), sum.getValue()))
                        .sorted(IN_ORDER)
                        .toList(),
                closedLines[0]);
    }

    private static Key key(ResultSet row, ClosedLines closed) throws SQLException {
        long extract = row.getLong(2);
        long line = row.getLong(3);
        int match = closed.match(extract, line);
        if (match == 0) {
            return new Key(row.getString(1), row.getString(6), row.getString(7), row.getString(5));
        }
        ClosedLines.Kind kind = closed.kind(match);
        return new Key(
                row.getString(1),
                kind.partner(),
                kind.flow(),
                closed.side(extract, line).name());
    }

    private static LineSums sums(Key key, Sum sum) {
        return new LineSums(
                key.source,
                key.partner,
                key.flow,
                key.side,
                sum.all,
                sum.compared,
                sum.closed,
                sum.open,
                sum.oncePence);
    }
}
