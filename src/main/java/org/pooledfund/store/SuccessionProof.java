package org.pooledfund.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.extract.ControlTotals;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * For each source: all that was ever posted is counted now, or superseded as a file, or superseded
 * as a line; counted one by one on one side, from the load reports on the other.
 */
final class SuccessionProof {
    private final JdbcClient jdbc;

    SuccessionProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Check> checks(String fundId) {
        Map<String, ControlTotals> current = new HashMap<>();
        jdbc.sql(Sql.of("sum-current-lines")).param("fundId", fundId).query(row -> {
            current.put(
                    row.getString("source_id"),
                    new ControlTotals(row.getLong("total_rows"), row.getLong("total_pence")));
        });
        List<Check> checks = new ArrayList<>();
        jdbc.sql(Sql.of("prove-succession")).param("fundId", fundId).query(row -> {
            String source = row.getString("source_id");
            ControlTotals now = current.getOrDefault(source, ControlTotals.NONE);
            checks.add(new Check(
                    "rows current and superseded of " + source,
                    row.getLong("posted_rows"),
                    now.rows()
                            + row.getLong("superseded_file_rows")
                            + row.getLong("superseded_line_rows")));
            checks.add(new Check(
                    "pence current and superseded of " + source,
                    row.getLong("posted_pence"),
                    now.pence()
                            + row.getLong("superseded_file_pence")
                            + row.getLong("superseded_line_pence")));
        });
        return checks;
    }
}
