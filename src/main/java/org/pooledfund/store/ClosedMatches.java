package org.pooledfund.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pooledfund.extract.EntryId;
import org.pooledfund.match.Status;
import org.pooledfund.matching.ClosedMatch;
import org.pooledfund.matching.DifferenceType;
import org.pooledfund.matching.Flow;
import org.pooledfund.matching.Side;
import org.springframework.jdbc.core.JdbcTemplate;

/** The matches that a run has closed, one after the other, whichever way they are stored. */
final class ClosedMatches {
    private final Consumer<ClosedMatch> sink;
    private @Nullable ClosedMatch last;
    private List<EntryId> partnerLines = new ArrayList<>();
    private List<EntryId> poolLines = new ArrayList<>();

    private ClosedMatches(Consumer<ClosedMatch> sink) {
        this.sink = sink;
    }

    /** Hands them over, in order. */
    static void stream(JdbcTemplate streaming, long runId, Consumer<ClosedMatch> sink) {
        streaming.query(
                Sql.of("stream-match-blocks"),
                row -> {
                    Flow flow = Flow.valueOf(row.getString(2));
                    StoredMatch match = StoredMatch.in(row.getBytes(4));
                    while (match.next()) {
                        sink.accept(match.whole(row.getString(1), flow));
                    }
                },
                runId);
        ClosedMatches rows = new ClosedMatches(sink);
        streaming.query(
                Sql.of("stream-closed-matches"),
                row -> {
                    rows.add(row);
                },
                runId);
        rows.flush();
    }

    /** A line of a match of a run that was made before there were blocks. */
    private void add(ResultSet row) throws SQLException {
        if (last == null || last.number() != row.getInt(1)) {
            flush();
            last = new ClosedMatch(
                    row.getInt(1),
                    row.getString(2),
                    Flow.valueOf(row.getString(3)),
                    row.getString(4),
                    Status.valueOf(row.getString(5)),
                    DifferenceType.valueOf(row.getString(6)),
                    row.getLong(7),
                    List.of(),
                    List.of(),
                    row.getString(8));
        }
        EntryId line = new EntryId(row.getLong(10), row.getLong(11));
        (Side.valueOf(row.getString(9)) == Side.PARTNER ? partnerLines : poolLines).add(line);
    }

    private void flush() {
        if (last != null) {
            sink.accept(last.with(partnerLines, poolLines));
            partnerLines = new ArrayList<>();
            poolLines = new ArrayList<>();
            last = null;
        }
    }
}
