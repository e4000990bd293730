package org.pooledfund.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.settlement.CashFlow;
import org.pooledfund.settlement.SchemeOutturn;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;
import org.pooledfund.settlement.Step;
import org.pooledfund.settlement.Transfer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Settlements: written whole for a run, in the transaction of the caller, and read back. */
public final class JdbcSettlements {
    /** Spending on no scheme is kept under this name. */
    private static final String NO_SCHEME = "";

    private static final List<String> TABLES = List.of(
            "delete-scheme-outturn",
            "delete-partner-share",
            "delete-settlement-step",
            "delete-settlement-transfer");

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final JdbcSettlementCash cash;

    public JdbcSettlements(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.cash = new JdbcSettlementCash(jdbc);
    }

    /**
     * Replaces whatever the run had.
     *
     * @throws org.pooledfund.problem.ProblemException if the run is signed: it is never changed
     */
    public void write(long runId, Agreement agreement, Settlement settlement) {
        new JdbcSettlementVersions(jdbc).requireUnsigned(runId);
        TABLES.forEach(table -> client.sql(Sql.of(table)).param("runId", runId).update());
        Batch outturns = new Batch(jdbc, "insert-scheme-outturn");
        settlement
                .schemes()
                .forEach(scheme -> outturns.add(
                        runId, scheme.scheme().id(), scheme.planPence(), scheme.actualPence()));
        outturns.add(
                runId,
                NO_SCHEME,
                settlement.remainder().planOutsidePence(),
                settlement.outsideSchemesPence());
        outturns.send();
        Batch shares = new Batch(jdbc, "insert-partner-share");
        settlement
                .shares()
                .forEach(share -> shares.add(
                        runId,
                        share.partner(),
                        share.contributionPence(),
                        share.sharePence(),
                        share.receivedPence(),
                        share.incurredPence(),
                        share.reimbursedPence()));
        shares.send();
        writeSteps(runId, settlement);
        cash.write(runId, agreement, settlement);
    }

    /** What moved besides the settlement of a run, gross. */
    public List<CashFlow> flows(long runId) {
        return cash.flows(runId);
    }

    private void writeSteps(long runId, Settlement settlement) {
        Batch steps = new Batch(jdbc, "insert-settlement-step");
        int number = 0;
        for (Step step : settlement.steps()) {
            steps.add(
                    runId,
                    ++number,
                    step.name(),
                    step.rule(),
                    step.clause(),
                    step.partner(),
                    step.amountInPence(),
                    step.amountOutPence());
        }
        steps.send();
        Batch transfers = new Batch(jdbc, "insert-settlement-transfer");
        settlement
                .transfers()
                .forEach(transfer -> transfers.add(
                        runId, transfer.from(), transfer.to(), transfer.amountPence()));
        transfers.send();
        new JdbcRemainders(jdbc).write(runId, settlement.remainder());
    }

    /** What was written, in the order of the agreement. */
    public Settlement read(long runId, Agreement agreement, Period through) {
        Map<String, SchemeOutturn> outturns = outturns(runId, agreement);
        Map<String, Share> shares = shares(runId);
        return new Settlement(
                through,
                agreement.schemes().stream().map(s -> need(outturns, s.id())).toList(),
                outsideSchemes(runId, "actual_pence"),
                agreement.partners().stream().map(p -> need(shares, p.id())).toList(),
                steps(runId),
                transfers(runId),
                new JdbcRemainders(jdbc).read(runId, outsideSchemes(runId, "plan_pence")),
                cash.inDispute(runId, agreement));
    }

    private long outsideSchemes(long runId, String column) {
        return client
                .sql(Sql.of("list-scheme-outturns"))
                .param("runId", runId)
                .query((row, n) ->
                        row.getString("scheme_id").equals(NO_SCHEME) ? row.getLong(column) : 0L)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private Map<String, SchemeOutturn> outturns(long runId, Agreement agreement) {
        Map<String, SchemeOutturn> outturns = new HashMap<>();
        client.sql(Sql.of("list-scheme-outturns")).param("runId", runId).query(row -> {
            long plan = row.getLong("plan_pence");
            long actual = row.getLong("actual_pence");
            agreement
                    .scheme(row.getString("scheme_id"))
                    .ifPresent(s -> outturns.put(s.id(), new SchemeOutturn(s, plan, actual)));
        });
        return outturns;
    }

    private Map<String, Share> shares(long runId) {
        Map<String, Share> shares = new HashMap<>();
        client.sql(Sql.of("list-partner-shares")).param("runId", runId).query(row -> {
            Share share = new Share(
                    row.getString("partner_id"),
                    row.getLong("contribution_pence"),
                    row.getLong("share_pence"),
                    row.getLong("received_pence"),
                    row.getLong("incurred_pence"),
                    row.getLong("reimbursed_pence"));
            shares.put(share.partner(), share);
        });
        return shares;
    }

    private List<Step> steps(long runId) {
        return client.sql(Sql.of("list-settlement-steps"))
                .param("runId", runId)
                .query((row, n) -> new Step(
                        row.getString("step_name"),
                        row.getString("rule_name"),
                        row.getString("clause"),
                        row.getString("partner_id"),
                        row.getLong("amount_in_pence"),
                        row.getLong("amount_out_pence")))
                .list();
    }

    private List<Transfer> transfers(long runId) {
        return client.sql(Sql.of("list-settlement-transfers"))
                .param("runId", runId)
                .query((row, n) -> new Transfer(
                        row.getString("from_partner_id"),
                        row.getString("to_partner_id"),
                        row.getLong("amount_pence")))
                .list();
    }

    private static <V> V need(Map<String, V> values, String key) {
        return Optional.ofNullable(values.get(key))
                .orElseThrow(() -> new IllegalStateException("nothing stored for " + key));
    }
}
