package org.pooledfund.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.calendar.Period;
import org.pooledfund.settlement.PoolTotals;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pool's ledger added up by the database, independently of any matching. */
public final class JdbcPool {
    private final JdbcClient jdbc;

    public JdbcPool(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the pool's ledger says up to a period. */
    public PoolTotals totals(String fundId, List<String> poolSources, Period through) {
        return new PoolTotals(
                through,
                spending(fundId, poolSources, through),
                Map.of(),
                received(fundId, poolSources, through));
    }

    private List<PoolTotals.Spending> spending(
            String fundId, List<String> sources, Period through) {
        return statement("sum-pool-spending", fundId, sources, through)
                .query((row, n) -> new PoolTotals.Spending(
                        row.getString("scheme_id"),
                        row.getInt("period_no"),
                        row.getLong("total_pence"),
                        row.getLong("disputed_pence")))
                .list();
    }

    private Map<String, Long> received(String fundId, List<String> sources, Period through) {
        Map<String, Long> sums = new LinkedHashMap<>();
        statement("sum-pool-contributions", fundId, sources, through).query(row -> {
            sums.put(row.getString("contributor_id"), Math.negateExact(row.getLong("total_pence")));
        });
        return sums;
    }

    private JdbcClient.StatementSpec statement(
            String name, String fundId, List<String> sources, Period through) {
        return jdbc.sql(Sql.of(name))
                .param("fundId", fundId)
                .param("sourceIds", sources)
                .param("yearStart", through.year().startYear())
                .param("periodNo", through.number());
    }
}
