package org.pooledfund.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Arrangement.DisputeStep;
import org.pooledfund.settlement.CashFlow;
import org.pooledfund.settlement.InDispute;
import org.pooledfund.settlement.InDispute.Dispute;
import org.pooledfund.settlement.Settlement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What moved besides a run's settlement, gross, and what of the dues is in dispute. */
final class JdbcSettlementCash {
    private static final DisputeStep NO_STEP = new DisputeStep(0, "", 0, "");

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    JdbcSettlementCash(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** Replaces whatever the run had, in the transaction of the caller. */
    void write(long runId, Agreement agreement, Settlement settlement) {
        List.of(
                        "delete-settlement-flow",
                        "delete-settlement-dispute",
                        "delete-settlement-disputed-spending")
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
        spending(runId, settlement.inDispute().spending());
    }

    private void spending(long runId, List<Dispute> spending) {
        Batch rows = new Batch(jdbc, "insert-settlement-disputed-spending");
        int number = 0;
        for (Dispute one : spending) {
            DisputeStep step = one.step().orElse(NO_STEP);
            rows.add(
                    runId,
                    ++number,
                    one.scheme(),
                    one.spentBy(),
                    one.amountPence(),
                    step.number(),
                    step.by(),
                    step.days(),
                    step.clause());
        }
        rows.send();
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

    /** What is in dispute. */
    InDispute inDispute(long runId, Agreement agreement) {
        List<Dispute> spending = client.sql(Sql.of("list-settlement-disputed-spending"))
                .param("runId", runId)
                .query((row, n) -> new Dispute(
                        row.getString("scheme_id"),
                        row.getString("spent_by"),
                        row.getLong("amount_pence"),
                        Optional.of(new DisputeStep(
                                        row.getInt("step_no"),
                                        row.getString("step_by"),
                                        row.getInt("step_days"),
                                        row.getString("clause")))
                                .filter(step -> step.number() != NO_STEP.number())))
                .list();
        return new InDispute(spending, duePence(runId, agreement));
    }

    private Map<String, Long> duePence(long runId, Agreement agreement) {
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
