package org.pooledfund.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.testing.MigratedDatabase;
import org.pooledfund.testing.MySqlServer;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database of a program that kept a row for each match: its runs are still summarised. */
class ClosedMatchesUpgradeIT {
    private static final String MATCH =
            "insert into match_group (run_id, match_no, partner_id, flow, rule_id, status,"
                    + " difference_type, difference_pence, partner_lines, pool_lines, evidence)"
                    + " values (?, ?, 'icb', 'EXPENDITURE', 'exact', ?, 'NONE', 0, ?, ?, 'same')";

    @TempDir
    Path folder;

    @Test
    void matchesOfOlderRunsAreCountedOnH2() {
        try (HikariDataSource pool =
                MigratedDatabase.pool(MigratedDatabase.h2Url(folder), "", "")) {
            countsThem(pool, "h2");
        }
    }

    @Test
    void matchesOfOlderRunsAreCountedOnMySql() {
        try (HikariDataSource pool = MigratedDatabase.pool(MySqlServer.newDatabase())) {
            countsThem(pool, "mysql");
        }
    }

    private static void countsThem(HikariDataSource pool, String vendor) {
        MigratedDatabase.migrate(pool, vendor, "39");
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        jdbc.update(MATCH, 1, 1, "CONFIRMED", 1, 1);
        jdbc.update(MATCH, 1, 2, "CONFIRMED", 1, 3);
        jdbc.update(MATCH, 1, 3, "SUGGESTED", 1, 0);
        jdbc.update(MATCH, 2, 1, "CONFIRMED", 2, 2);

        MigratedDatabase.migrate(pool, vendor);

        assertEquals(
                List.of("1 CONFIRMED 2 2 4", "1 SUGGESTED 1 1 0", "2 CONFIRMED 1 2 2"),
                jdbc.query(
                        "select run_id, status, matches, partner_lines, pool_lines from match_count"
                                + " order by run_id, status",
                        (row, n) -> row.getLong(1) + " " + row.getString(2) + " " + row.getLong(3)
                                + " " + row.getLong(4) + " " + row.getLong(5)));
    }
}
