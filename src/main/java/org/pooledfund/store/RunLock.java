package org.pooledfund.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * One run at a time for each fund, whatever process or machine it is on. The lock dies with the
 * process that holds it, even one that is killed: on MySQL it belongs to a connection; an H2 file
 * belongs to one process anyway.
 */
public final class RunLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunLock.class);
    private static final Set<String> HELD_HERE = ConcurrentHashMap.newKeySet();
    private static final int LONGEST_NAME = 64;

    private final String name;
    private final Optional<Connection> connection;

    private RunLock(String name, Optional<Connection> connection) {
        this.name = name;
        this.connection = connection;
    }

    /** Takes the lock of a fund; empty if another run has it. */
    public static Optional<RunLock> tryLock(DataSource database, boolean isMySql, String fundId) {
        String name = "pooledfund:" + fundId;
        if (!HELD_HERE.add(name)) {
            return Optional.empty();
        }
        try {
            Optional<RunLock> lock = isMySql
                    ? onServer(database, name)
                    : Optional.of(new RunLock(name, Optional.empty()));
            if (lock.isEmpty()) {
                HELD_HERE.remove(name);
            }
            return lock;
        } catch (SQLException | RuntimeException e) {
            HELD_HERE.remove(name);
            throw new IllegalStateException("cannot lock fund " + fundId, e);
        }
    }

    private static Optional<RunLock> onServer(DataSource database, String name)
            throws SQLException {
        Connection connection = database.getConnection();
        try (PreparedStatement statement = connection.prepareStatement(Sql.of("lock-fund"))) {
            statement.setString(1, serverName(connection, name));
            try (ResultSet row = statement.executeQuery()) {
                if (row.next() && row.getInt(1) == 1) {
                    return Optional.of(new RunLock(name, Optional.of(connection)));
                }
            }
        }
        connection.close();
        return Optional.empty();
    }

    /**
     * MySQL's locks are the whole server's, so the name has the database in it: two databases on
     * one server may run the same fund. It takes at most 64 characters.
     */
    private static String serverName(Connection connection, String name) throws SQLException {
        String whole = connection.getCatalog() + '.' + name;
        return whole.length() <= LONGEST_NAME
                ? whole
                : whole.substring(0, LONGEST_NAME - 9)
                        + '-'
                        + Integer.toHexString(whole.hashCode());
    }

    @Override
    public void close() {
        connection.ifPresent(held -> {
            try (PreparedStatement statement = held.prepareStatement(Sql.of("unlock-fund"))) {
                statement.setString(1, serverName(held, name));
                statement.execute();
            } catch (SQLException e) {
                LOG.debug("the connection is gone, and the lock {} with it", name, e);
            } finally {
                JdbcUtils.closeConnection(held);
            }
        });
        HELD_HERE.remove(name);
    }
}
