package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionNameTest {
    @Test
    void newerFilesHaveGreaterVersions() {
        VersionName name = VersionName.of("ledger-{date}-v{number}*.csv");

        Optional<String> ninth = name.version("ledger-20250731-v9.csv");
        Optional<String> tenth = name.version("LEDGER-2025-07-31-v10 final.csv");
        Optional<String> later = name.version("ledger-2025-08-01-v1.csv");

        assertTrue(ninth.orElseThrow().compareTo(tenth.orElseThrow()) < 0);
        assertTrue(tenth.orElseThrow().compareTo(later.orElseThrow()) < 0);
    }

    @Test
    void otherNamesAndDaysThatAreNoneSayNothing() {
        VersionName name = VersionName.of("ledger-{date}.csv");

        assertEquals(Optional.of("2025-07-31"), name.version("ledger-2025-07-31.csv"));
        assertEquals(Optional.empty(), name.version("ledger-2025-02-30.csv"));
        assertEquals(Optional.empty(), name.version("ledger.csv"));
    }

    @Test
    void aPatternNeedsADateOrANumberOnce() {
        assertThrows(IllegalArgumentException.class, () -> VersionName.of("ledger*.csv"));
        assertThrows(IllegalArgumentException.class, () -> VersionName.of("{date}-{date}.csv"));
    }
}
