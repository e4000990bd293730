package org.pooledfund.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.fund.Agreement;
import org.pooledfund.settlement.CashFlow;
import org.pooledfund.settlement.Settlement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What moved besides a run's settlement, gross, and what of the dues is in dispute. */
final class JdbcSettlementCash {
    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    JdbcSettlementCash(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** Replaces whatever the run had, in the transaction of the caller. */
    void write(long runId, Agreement agreement, Settlement settlement) {
        List.of("delete-settlement-flow", "delete-settlement-dispute")
                .forEach(
                        table -> client.sql(Sql.of(table)).param("runId", runId).update());
        Batch flows = new Batch(jdbc, "insert-settlement-flow");
        int number = 0;
        for (CashFlow flow : CashFlow.of(agreement, settlement)) {
            flows.add(runId, ++number, flow.from(), flow.to(), flow.amountPence(), flow.what());
        }
        flows.send();
        Batch disputes = new Batch(jdbc, "insert-settlement-dispute");
        settlement.disputedPence().forEach((partner, pence) -> disputes.add(runId, partner, pence));
        disputes.send();
    }

    /** The flows of a run, in agreement order. */
    List<CashFlow> flows(long runId) {
        return client.sql(Sql.of("list-settlement-flows"))
                .param("runId", runId)
                .query((row, n) -> new CashFlow(
                        row.getString("from_partner_id"),
                        row.getString("to_partner_id"),
                        row.getLong("amount_pence"),
                        row.getString("what")))
                .list();
    }

    /** What of each partner's due is in dispute; empty if nothing is. */
    Map<String, Long> disputedPence(long runId, Agreement agreement) {
        Map<String, Long> found = new LinkedHashMap<>();
        client.sql(Sql.of("list-settlement-disputes")).param("runId", runId).query(row -> {
            found.put(row.getString("partner_id"), row.getLong("disputed_pence"));
        });
        Map<String, Long> ordered = new LinkedHashMap<>();
        agreement.partnerIds().stream()
                .filter(found::containsKey)
                .forEach(id -> ordered.put(id, found.getOrDefault(id, 0L)));
        return ordered;
    }
}
