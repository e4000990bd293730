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
        Map<String, Long> spent =
                sums("sum-pool-spending", "scheme_id", fundId, poolSources, through);
        Map<String, Long> received = new LinkedHashMap<>();
        sums("sum-pool-contributions", "contributor_id", fundId, poolSources, through)
                .forEach((partner, pence) -> received.put(partner, Math.negateExact(pence)));
        Map<String, PoolTotals.Disputed> disputed = new LinkedHashMap<>();
        sums("sum-pool-disputed", "scheme_id", fundId, poolSources, through)
                .forEach(
                        (scheme, pence) -> disputed.put(scheme, new PoolTotals.Disputed(pence, 0)));
        Long outsideSchemes = spent.remove("");
        return new PoolTotals(
                through, spent, outsideSchemes == null ? 0 : outsideSchemes, disputed, received);
    }

    private Map<String, Long> sums(
            String statement, String key, String fundId, List<String> sources, Period through) {
        Map<String, Long> sums = new LinkedHashMap<>();
        jdbc.sql(Sql.of(statement))
                .param("fundId", fundId)
                .param("sourceIds", sources)
                .param("yearStart", through.year().startYear())
                .param("periodNo", through.number())
                .query(row -> {
                    sums.put(row.getString(key), row.getLong("total_pence"));
                });
        return sums;
    }
}
