package org.pooledfund.job;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
import org.pooledfund.testing.MigratedDatabase;

/** The databases that files are taken into; each is made once for all tests. */
enum Databases {
    H2,
    MYSQL;

    private static final Map<Databases, HikariDataSource> POOLS = new EnumMap<>(Databases.class);

    HikariDataSource pool() {
        synchronized (POOLS) {
            return POOLS.computeIfAbsent(this, Databases::open);
        }
    }

    private static HikariDataSource open(Databases database) {
        try {
            return database == MYSQL
                    ? MigratedDatabase.mySql()
                    : MigratedDatabase.h2(Files.createTempDirectory("pooledfund-job"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
