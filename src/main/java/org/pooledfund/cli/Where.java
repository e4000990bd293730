package org.pooledfund.cli;

import java.nio.file.Path;
import java.util.Optional;
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

    /** The database that was named, if one was. */
    Optional<String> database() {
        return database;
    }
}
