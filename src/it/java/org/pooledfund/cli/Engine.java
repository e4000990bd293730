package org.pooledfund.cli;

import java.nio.file.Path;
import org.pooledfund.testing.MySqlServer;
import org.pooledfund.testing.TestDatabase;

/** The databases that every whole-job test runs on. */
enum Engine {
    H2 {
        @Override
        JobDatabase create(Path home) {
            return JobDatabase.h2(home.resolve(RunCommand.DATABASE));
        }
    },
    MYSQL {
        @Override
        JobDatabase create(Path home) {
            TestDatabase database = MySqlServer.newDatabase();
            return new JobDatabase(database.url(), database.user(), database.password());
        }
    };

    /**
     * An empty database; on H2 a file below {@code home}, where the program itself would put it.
     */
    abstract JobDatabase create(Path home);
}
