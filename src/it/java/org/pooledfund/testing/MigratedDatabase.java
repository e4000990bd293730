package org.pooledfund.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.pooledfund.store.DatabaseSettings;

/** Databases with the program's own tables, reached the way the program reaches them. */
public final class MigratedDatabase {
    private MigratedDatabase() {}

    /** A new one on the real server. */
    public static HikariDataSource mySql() {
        HikariDataSource pool = pool(MySqlServer.newDatabase());
        migrate(pool, "mysql");
        return pool;
    }

    /** A new one in a file. */
    public static HikariDataSource h2(Path folder) {
        HikariDataSource pool = pool(h2Url(folder));
        migrate(pool, "h2");
        return pool;
    }

    /** The address of one in a file. */
    public static String h2Url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("fund")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    }

    /** One more pool of connections to a database, as another node has it. */
    public static HikariDataSource pool(TestDatabase database) {
        return pool(database.url(), database.user(), database.password());
    }

    /** A pool with the program's own settings. */
    public static HikariDataSource pool(String url, String user, String password) {
        HikariDataSource pool = pool(url);
        pool.setUsername(user);
        pool.setPassword(password);
        return pool;
    }

    /** Makes the tables. */
    public static void migrate(HikariDataSource pool, String vendor) {
        migrate(pool, vendor, "latest");
    }

    /** Makes the tables as they were at a version. */
    public static void migrate(HikariDataSource pool, String vendor, String version) {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .target(version)
                .load()
                .migrate();
    }

    private static HikariDataSource pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(5);
        new DatabaseSettings().postProcessBeforeInitialization(pool, "dataSource");
        return pool;
    }
}
