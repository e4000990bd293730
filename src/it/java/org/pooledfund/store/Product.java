package org.pooledfund.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.pooledfund.testing.MigratedDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** The databases that everything must work on; each is made once for all tests. */
enum Product {
    H2,
    MYSQL;

    private static final Map<Product, HikariDataSource> POOLS = new EnumMap<>(Product.class);

    /** Connections to it. */
    HikariDataSource pool() {
        synchronized (POOLS) {
            return POOLS.computeIfAbsent(this, Product::open);
        }
    }

    Store store() {
        try {
            return new Store(pool());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(pool());
    }

    private static HikariDataSource open(Product product) {
        try {
            return product == MYSQL
                    ? MigratedDatabase.mySql()
                    : MigratedDatabase.h2(Files.createTempDirectory("pooledfund-store"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
