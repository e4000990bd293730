package org.pooledfund.store;

import com.mysql.cj.jdbc.JdbcStatement;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.pooledfund.extract.LedgerLine;
import org.springframework.jdbc.core.JdbcTemplate;

/** Copies the lines of extracts to new ones as barely as can be, all ready beforehand. */
public final class BareLoad {
    private static final int BATCH = 5_000;
    private static final int COPY = 1_000;

    private final HikariDataSource pool;
    private final Path folder;

    public BareLoad(HikariDataSource pool, Path folder) {
        this.pool = pool;
        this.folder = folder;
    }

    /** The store of a database; one without the right to bulk load, if asked for. */
    public static Store store(HikariDataSource pool, boolean bulkLoad) throws SQLException {
        Dialect found = Dialect.of(pool);
        return new Store(
                pool,
                new Dialect(
                        found.product(),
                        found.version(),
                        found.isMySql(),
                        found.bulkLoad() && bulkLoad));
    }

    /** What the copying of extract 1 takes, with its commit. */
    public Cost copy(boolean batches) throws SQLException, IOException {
        return batches ? byBatches() : byLoadData(1);
    }

    /** What streaming an extract from a file by LOAD DATA takes, with its commit. */
    public Cost byLoadData(long extractId) throws SQLException, IOException {
        Path file = folder.resolve("rows.tsv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            List<LedgerLine> block = new ArrayList<>();
            new Store(pool).lines().stream(extractId, line -> {
                block.add(line);
                if (block.size() == BATCH) {
                    write(out, extractId + COPY, block);
                }
            });
            write(out, extractId + COPY, block);
        }
        String url = pool.getJdbcUrl();
        try (Connection connection = DriverManager.getConnection(
                        url + (url.contains("?") ? "&" : "?") + "allowLoadLocalInfile=true",
                        pool.getUsername(),
                        pool.getPassword());
                Statement statement = connection.createStatement();
                InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            connection.setAutoCommit(false);
            Cost begun = Cost.now();
            statement.unwrap(JdbcStatement.class).setLocalInfileInputStream(in);
            statement.executeUpdate(Sql.of("load-ledger-lines"));
            connection.commit();
            return Cost.since(begun);
        } finally {
            Files.delete(file);
        }
    }

    private static void write(OutputStream out, long extractId, List<LedgerLine> block) {
        try {
            BulkLineWriter.encode(extractId, block).stream().transferTo(out);
            block.clear();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Cost byBatches() throws SQLException {
        List<LedgerLine> lines = new ArrayList<>();
        new JdbcLines(new JdbcTemplate(pool)).stream(1, lines::add);
        try (Connection connection = pool.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(Sql.of("insert-ledger-line"))) {
            connection.setAutoCommit(false);
            Cost begun = Cost.now();
            int waiting = 0;
            for (LedgerLine line : lines) {
                BatchLineWriter.fill(insert, 2, line);
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
            connection.commit();
            return Cost.since(begun);
        }
    }
}
