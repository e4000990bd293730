package org.pooledfund.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The home folder, for commands that need no database. */
final class Home {
    @Option(
            names = "--home",
            paramLabel = "FOLDER",
            description = "The folder with templates/; paths are seen from there. Default: where"
                    + " pooledfund is.")
    private Optional<Path> home = Optional.empty();

    Path folder() {
        return home.orElseGet(() -> Path.of(System.getProperty("pooledfund.home", ".")))
                .toAbsolutePath()
                .normalize();
    }
}
