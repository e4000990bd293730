package org.pooledfund.cli;

import org.pooledfund.store.DatabaseSettings;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What Spring puts together to look at a database: a pool of connections, and nothing else. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
class DatabaseAlone {
    @Bean
    static DatabaseSettings databaseSettings() {
        return new DatabaseSettings();
    }
}
