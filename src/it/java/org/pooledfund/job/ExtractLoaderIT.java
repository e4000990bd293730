package org.pooledfund.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.store.ExtractKey;
import org.pooledfund.store.Store;
import org.pooledfund.testing.MigratedDatabase;

class ExtractLoaderIT {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-10-01T02:30:00Z"), ZoneOffset.UTC);

    @Test
    void refusesAFileThatChangedWhileItWasRead(@TempDir Path folder) throws Exception {
        FundFolder fund = FundFolder.read(Path.of("sample-data"));
        FundFolder.ExtractFile file = fund.extracts().get(0);
        try (HikariDataSource pool = MigratedDatabase.h2(folder)) {
            ExtractLoader loader = new ExtractLoader(new Store(pool), CLOCK, Progress.UNSEEN);
            ExtractKey hashedBefore = new ExtractKey(
                    "f", file.profile().id(), "council-2025-04.xlsx", "0".repeat(64), "p");

            ProblemException e = assertThrows(
                    ProblemException.class,
                    () -> loader.load(file, hashedBefore, 1, fund.agreement().year()));

            assertEquals(
                    "council-2025-04.xlsx: the file changed while it was read."
                            + " Run again once it is whole. [PF213]",
                    e.getMessage());
        }
    }
}
