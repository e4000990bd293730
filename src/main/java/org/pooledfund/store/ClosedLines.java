package org.pooledfund.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.matching.Side;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which match of a run each line is closed by, read from what was stored: a number a line and a
 * number a match.
 */
final class ClosedLines {
    private static final int FIRST = 1 << 10;

    private final Map<Long, int[]> matches = new HashMap<>();
    private final List<Kind> kinds = new ArrayList<>();
    private final Map<Kind, Integer> numbers = new HashMap<>();
    private int[] kindOf = new int[FIRST];

    private ClosedLines() {}

    /** What matches have in common; texts as stored. */
    record Kind(String partner, String flow, String type) {}

    /**
     * Of a run; of one that was made before matches were stored in blocks, too.
     *
     * @param streaming fetches row by row instead of all at once
     */
    static ClosedLines of(JdbcTemplate streaming, long runId) {
        ClosedLines lines = new ClosedLines();
        streaming.query(
                Sql.of("stream-match-blocks"),
                row -> {
                    lines.block(
                            row.getString(1), row.getString(2), StoredMatch.in(row.getBytes(4)));
                },
                runId);
        streaming.query(
                Sql.of("stream-closed-lines"),
                row -> {
                    int match = row.getInt(6);
                    lines.kind(
                            match, new Kind(row.getString(4), row.getString(5), row.getString(7)));
                    lines.put(
                            Side.valueOf(row.getString(3)), match, row.getLong(1), row.getLong(2));
                },
                runId);
        return lines;
    }

    private void block(String partner, String flow, StoredMatch match) {
        while (match.next()) {
            kind(match.number(), new Kind(partner, flow, match.type()));
            match.lines(
                    Side.PARTNER,
                    (extract, line) -> put(Side.PARTNER, match.number(), extract, line));
            match.lines(
                    Side.POOL, (extract, line) -> put(Side.POOL, match.number(), extract, line));
        }
    }

    private void kind(int match, Kind kind) {
        if (match >= kindOf.length) {
            kindOf = Arrays.copyOf(kindOf, Math.max(match + 1, 2 * kindOf.length));
        }
        kindOf[match] = numbers.computeIfAbsent(kind, one -> {
            kinds.add(one);
            return kinds.size() - 1;
        });
    }

    private void put(Side side, int match, long extract, long lineNumber) {
        int line = Math.toIntExact(lineNumber);
        int[] of = matches.computeIfAbsent(extract, one -> new int[FIRST]);
        if (line >= of.length) {
            of = Arrays.copyOf(of, Math.max(line + 1, 2 * of.length));
            matches.put(extract, of);
        }
        of[line] = side == Side.PARTNER ? match : -match;
    }

    /** The number of the match of a line; 0 if it is in none. */
    int match(long extract, long line) {
        return Math.abs(signed(extract, line));
    }

    /** The side of a line that is in a match. */
    Side side(long extract, long line) {
        return signed(extract, line) > 0 ? Side.PARTNER : Side.POOL;
    }

    private int signed(long extract, long line) {
        int[] of = matches.get(extract);
        return of == null || line >= of.length ? 0 : of[(int) line];
    }

    /** What is known of a match besides. */
    Kind kind(int match) {
        return kinds.get(kindOf[match]);
    }
}
