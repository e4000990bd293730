package org.pooledfund.store;

import com.mysql.cj.jdbc.JdbcConnection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.pooledfund.match.Workers;
import org.pooledfund.matching.Reconciliation;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stores the closed matches of a run in blocks, put into words by all who share the work. */
final class MatchBlocks {
    private static final int GROUPS = 8_192;
    private static final int AT_ONCE = 32;

    private final long runId;
    private final JdbcTemplate jdbc;
    private final Consumer<Runnable> storing;
    private final Workers workers;
    private int blockNumber;

    MatchBlocks(long runId, JdbcTemplate jdbc, Consumer<Runnable> storing, Workers workers) {
        this.runId = runId;
        this.jdbc = jdbc;
        this.storing = storing;
        this.workers = workers;
    }

    private record Block(int matches, byte[] content) {}

    /**
     * Stores the closed matches of a reconciliation.
     *
     * @param numbers in the run, of each of its matches
     */
    void add(Reconciliation found, int[] numbers) {
        int parts = (numbers.length + GROUPS - 1) / GROUPS;
        for (int first = 0; first < parts; first += AT_ONCE) {
            @Nullable Block[] blocks = new Block[Math.min(AT_ONCE, parts - first)];
            int from = first;
            workers.share(blocks.length, () -> worker(found.fork(), numbers, from, blocks));
            for (Block block : blocks) {
                if (block != null && block.matches > 0) {
                    store(found, block);
                }
            }
        }
    }

    private static IntConsumer worker(
            Reconciliation found, int[] numbers, int first, @Nullable Block[] blocks) {
        MatchText text = new MatchText();
        return part -> {
            int from = (first + part) * GROUPS;
            found.forEachMatch(from, Math.min(from + GROUPS, numbers.length), match -> {
                if (match.closes()) {
                    text.add(found.comparison(), match, numbers[match.number()]);
                }
            });
            blocks[part] = new Block(text.matches(), text.block());
        };
    }

    private void store(Reconciliation found, Block block) {
        int number = ++blockNumber;
        storing.accept(() -> jdbc.execute((Connection connection) -> {
            try (PreparedStatement insert = prepared(connection)) {
                insert.setLong(1, runId);
                insert.setInt(2, number);
                insert.setString(3, found.partner());
                insert.setString(4, found.flow().name());
                insert.setInt(5, block.matches);
                insert.setBytes(6, block.content);
                return insert.executeUpdate();
            }
        }));
    }

    /** Prepared by the server, if it is MySQL: Connector/J would write each byte as two digits. */
    private static PreparedStatement prepared(Connection connection) throws SQLException {
        String sql = Sql.of("insert-match-block");
        return connection.isWrapperFor(JdbcConnection.class)
                ? connection.unwrap(JdbcConnection.class).serverPrepareStatement(sql)
                : connection.prepareStatement(sql);
    }
}
