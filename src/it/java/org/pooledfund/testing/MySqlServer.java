package org.pooledfund.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The real MySQL server of the integration tests: the one that {@code POOLEDFUND_TEST_MYSQL_URL}
 * names, otherwise one that starts with the first test that asks and ends with the JVM. If neither
 * is possible every test that asks fails with a message that says what to do.
 */
public final class MySqlServer {
    /** All that pooledfund needs, on its own schema; no global right. */
    public static final String RIGHTS =
            "SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, INDEX, DROP, REFERENCES";

    private static @Nullable MySqlServer shared;
    private static @Nullable Exception failure;

    private final AdminUrl admin;
    private final boolean outlivesTests;
    private final List<String> names = new ArrayList<>();

    private MySqlServer(AdminUrl admin, boolean outlivesTests) {
        this.admin = admin;
        this.outlivesTests = outlivesTests;
    }

    /** Creates an empty database, and a user with {@link #RIGHTS} on it alone. */
    public static TestDatabase newDatabase() {
        return newDatabase(RIGHTS);
    }

    /** Creates an empty database, and a user with these rights on it alone. */
    public static TestDatabase newDatabase(String rights) {
        return shared().create(rights);
    }

    private static synchronized MySqlServer shared() {
        if (shared == null && failure == null) {
            try {
                shared = reach();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                failure = e;
            } catch (IOException | RuntimeException e) {
                failure = e;
            }
        }
        if (shared == null) {
            throw new IllegalStateException(
                    "No MySQL server for the tests: " + failure.getMessage(), failure);
        }
        return shared;
    }

    private static MySqlServer reach() throws IOException, InterruptedException {
        String url = System.getenv("POOLEDFUND_TEST_MYSQL_URL");
        if (url != null && !url.isBlank()) {
            return new MySqlServer(AdminUrl.parse(url.strip()), true);
        }
        Path base = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        return new MySqlServer(BundledMySql.start(base.resolve("target").resolve("mysql")), false);
    }

    private synchronized TestDatabase create(String rights) {
        if (outlivesTests && names.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::dropAll));
        }
        String name = "pooledfund" + UUID.randomUUID().toString().substring(0, 8);
        String password = UUID.randomUUID().toString();
        names.add(name);
        execute(List.of(
                "create database " + name + " character set utf8mb4",
                "create user " + name + "@'%' identified by '" + password + "'",
                "grant " + rights + " on " + name + ".* to " + name + "@'%'"));
        return new TestDatabase(name, admin.database(name), name, password);
    }

    private synchronized void dropAll() {
        for (String name : names) {
            execute(List.of("drop database " + name, "drop user " + name + "@'%'"));
        }
    }

    private void execute(List<String> statements) {
        try {
            admin.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "cannot administer the MySQL server " + admin.server() + ": " + e.getMessage(),
                    e);
        }
    }
}
