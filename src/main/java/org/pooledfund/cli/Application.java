package org.pooledfund.cli;

import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.pooledfund.job.FundRunner;
import org.pooledfund.job.FundRunner.RunnerSettings;
import org.pooledfund.job.Signing;
import org.pooledfund.operate.GracefulStop;
import org.pooledfund.store.DatabaseSettings;
import org.pooledfund.store.Schema;
import org.pooledfund.store.Store;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/** What Spring puts together for the commands that need a database. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Application {
    @Bean
    static DatabaseSettings databaseSettings() {
        return new DatabaseSettings();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    FlywayMigrationStrategy migration() {
        return Schema::migrate;
    }

    /** The store, once the schema is there. */
    @Bean
    Store store(DataSource database, Flyway migrated) throws SQLException {
        return new Store(database);
    }

    @Bean
    FundRunner fundRunner(
            JobOperator operator,
            JobRepository repository,
            PlatformTransactionManager transactions,
            Store store,
            Clock clock) {
        return FundRunner.of(
                operator,
                repository,
                transactions,
                store,
                new RunnerSettings(clock, Version.text()));
    }

    @Bean
    Signing signing(Store store, PlatformTransactionManager transactions, Clock clock) {
        return new Signing(store, transactions, clock);
    }

    @Bean
    GracefulStop gracefulStop(JobRepository repository, FundRunner runner) {
        return new GracefulStop(repository, runner);
    }
}
