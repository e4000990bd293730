package org.pooledfund.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * What a connection needs to be fast and safe, set before the first one is made.
 *
 * <p>Bulk load is allowed for files of an empty folder only: {@link BulkLoad} streams what it
 * sends,
 * and a server that asks for a file of this machine gets none.
 */
public final class DatabaseSettings implements BeanPostProcessor {
    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && pool.getJdbcUrl() != null) {
            pool.setJdbcUrl(H2Url.whole(pool.getJdbcUrl()));
        }
        if (bean instanceof HikariDataSource pool && isMySql(pool.getJdbcUrl())) {
            pool.addDataSourceProperty("rewriteBatchedStatements", "true");
            pool.addDataSourceProperty("allowLoadLocalInfileInPath", emptyFolder());
            pool.addDataSourceProperty("connectionTimeZone", "UTC");
            pool.addDataSourceProperty("forceConnectionTimeZoneToSession", "true");
            pool.addDataSourceProperty("sessionVariables", "sql_mode='STRICT_ALL_TABLES'");
        }
        return bean;
    }

    private static boolean isMySql(@org.jspecify.annotations.Nullable String url) {
        return url != null && url.startsWith("jdbc:mysql:");
    }

    private static String emptyFolder() {
        try {
            java.nio.file.Path folder = Files.createTempDirectory("pooledfund-nothing");
            folder.toFile().deleteOnExit();
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
