package org.pooledfund.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pooledfund.testing.MigratedDatabase;
import org.pooledfund.testing.MySqlServer;
import org.pooledfund.testing.TestDatabase;

/** The lock between processes, each with connections of its own; see StoreIT for one process. */
class RunLockIT {
    private static final TestDatabase DATABASE = MySqlServer.newDatabase();

    @Test
    void anotherProcessIsKeptOutAndLetInAgainWhenTheFirstOnesConnectionDies() throws Exception {
        try (var pool = MigratedDatabase.pool(DATABASE);
                Connection other = DATABASE.connect()) {
            take(other, "pooledfund:mere-bcf");
            assertEquals(Optional.empty(), RunLock.tryLock(pool, true, "mere-bcf"));
            assertEquals(Optional.empty(), RunLock.tryLock(pool, true, "mere-bcf"));

            other.abort(Runnable::run); // no farewell to the server, as if the process were killed

            RunLock lock = awaitLock(pool, "mere-bcf");
            lock.close();
        }
    }

    @Test
    void longNamesAreToldApart() {
        String name = "f".repeat(80);
        try (var pool = MigratedDatabase.pool(DATABASE);
                RunLock one = RunLock.tryLock(pool, true, name + "1").orElseThrow();
                RunLock two = RunLock.tryLock(pool, true, name + "2").orElseThrow()) {
            assertTrue(one != two);
            assertEquals(Optional.empty(), RunLock.tryLock(pool, true, name + "1"));
        }
    }

    private static void take(Connection connection, String name) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select get_lock(?, 0)")) {
            lock.setString(1, name);
            lock.execute();
        }
    }

    private static RunLock awaitLock(javax.sql.DataSource pool, String fundId)
            throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            Optional<RunLock> lock = RunLock.tryLock(pool, true, fundId);
            if (lock.isPresent()) {
                return lock.get();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the lock outlived its connection");
    }
}
