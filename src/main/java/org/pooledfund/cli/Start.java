package org.pooledfund.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts Spring. Apart from {@link Where}, whose types are read each time help is printed. */
final class Start {
    private Start() {}

    /** The program with its database, ready to work. */
    static ConfigurableApplicationContext program(Where where, String databaseFile) {
        return start(Application.class, where, databaseFile);
    }

    /** The database alone: nothing is asked of it and nothing changed. */
    static ConfigurableApplicationContext database(Where where, String databaseFile) {
        return start(DatabaseAlone.class, where, databaseFile);
    }

    private static ConfigurableApplicationContext start(
            Class<?> parts, Where where, String databaseFile) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("pooledfund.default-db-url", fileUrl(where.home().resolve(databaseFile)));
        SpringApplication application = new SpringApplicationBuilder(parts)
                .properties(settings)
                .logStartupInfo(false)
                .build();
        return application.run(where.database()
                .map(url -> new String[] {"--spring.datasource.url=" + url})
                .orElse(new String[0]));
    }

    private static String fileUrl(Path file) {
        return "jdbc:h2:file:" + file.toString().replace('\\', '/');
    }
}
