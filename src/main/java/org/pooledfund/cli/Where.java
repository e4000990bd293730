package org.pooledfund.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;

/** Where things are: the options that all commands with a database share. */
final class Where {
    @Option(
            names = "--home",
            paramLabel = "FOLDER",
            description = "The folder with jobs/ and templates/; paths are seen from there."
                    + " Default: where pooledfund is.")
    private Optional<Path> home = Optional.empty();

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "The database, such as jdbc:mysql://host/pooledfund. User and password"
                    + " come from POOLEDFUND_DB_USER and POOLEDFUND_DB_PASSWORD. Default:"
                    + " POOLEDFUND_DB_URL, else a file in var/db.")
    private Optional<String> database = Optional.empty();

    /** The home folder. */
    Path home() {
        return home.orElseGet(() -> Path.of(System.getProperty("pooledfund.home", ".")))
                .toAbsolutePath()
                .normalize();
    }

    /** The program with its database, ready to work. */
    ConfigurableApplicationContext start(String databaseFile) {
        return start(Application.class, databaseFile);
    }

    /** The database alone: nothing is asked of it and nothing changed. */
    ConfigurableApplicationContext connect(String databaseFile) {
        return start(DatabaseAlone.class, databaseFile);
    }

    private ConfigurableApplicationContext start(Class<?> parts, String databaseFile) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("pooledfund.default-db-url", fileUrl(home().resolve(databaseFile)));
        SpringApplication application = new SpringApplicationBuilder(parts)
                .properties(settings)
                .logStartupInfo(false)
                .build();
        return application.run(database.map(url -> new String[] {"--spring.datasource.url=" + url})
                .orElse(new String[0]));
    }

    private static String fileUrl(Path file) {
        return "jdbc:h2:file:" + file.toString().replace('\\', '/')
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                + ";DB_CLOSE_ON_EXIT=FALSE";
    }
}
