package org.pooledfund.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.ControlTotals;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds up what is stored in more than one way: the conservation of pence. */
public final class JdbcProofs {
    private final JdbcTemplate jdbc;
    private final JdbcTemplate streaming;
    private final JdbcClient client;

    /**
     * Proofs of a database.
     *
     * @param streaming fetches row by row instead of all at once
     */
    public JdbcProofs(JdbcTemplate jdbc, JdbcTemplate streaming) {
        this.jdbc = jdbc;
        this.streaming = streaming;
        this.client = JdbcClient.create(jdbc);
    }

    /** Every check of a run, in the order of the chain from the files to the settlement. */
    public List<Check> checks(long runId, String fundId, Period through) {
        List<Check> checks = new ArrayList<>(extracts(fundId));
        checks.addAll(succession(fundId));
        StoredLineSums stored = StoredLineSums.of(streaming, runId, fundId);
        List<LineSums> lines = stored.sums();
        checks.addAll(lines(lines, fundId, through));
        checks.add(new Check("lines of all matches", inMatches(runId), stored.closedLines()));
        checks.addAll(new SideProof(client, lines).checks(runId));
        checks.addAll(closing(runId));
        checks.addAll(settlement(runId));
        return checks;
    }

    /** All that was ever posted counts, or is superseded: for each source of a fund. */
    public List<Check> succession(String fundId) {
        return new SuccessionProof(client).checks(fundId);
    }

    /** Replaces the checks a run had. */
    public void write(long runId, List<Check> checks) {
        client.sql(Sql.of("delete-run-proof")).param("runId", runId).update();
        Batch batch = new Batch(jdbc, "insert-proof");
        for (int i = 0; i < checks.size(); i++) {
            Check check = checks.get(i);
            batch.add(runId, i + 1, check.name(), check.expected(), check.found());
        }
        batch.send();
    }

    private List<Check> extracts(String fundId) {
        List<Check> checks = new ArrayList<>();
        client.sql(Sql.of("prove-extracts")).param("fundId", fundId).query(row -> {
            String name = row.getString("file_name");
            checks.add(new Check(
                    "rows stored of " + name,
                    row.getLong("rows_posted"),
                    row.getLong("total_rows")));
            checks.add(new Check(
                    "pence stored of " + name,
                    row.getLong("pence_posted"),
                    row.getLong("total_pence")));
        });
        return checks;
    }

    /** Loaded = matched + open + excluded, for each ledger. */
    private List<Check> lines(List<LineSums> lines, String fundId, Period through) {
        Map<String, ControlTotals> loaded = new TreeMap<>();
        new JdbcLines(jdbc)
                .totals(fundId, through)
                .forEach(part -> loaded.merge(part.source(), part.totals(), ControlTotals::plus));
        Map<String, ControlTotals> used = new HashMap<>();
        for (LineSums sums : lines) {
            loaded.putIfAbsent(sums.source(), ControlTotals.NONE);
            used.merge(
                    sums.source(),
                    new ControlTotals(sums.all().rows(), sums.oncePence()),
                    ControlTotals::plus);
        }
        List<Check> checks = new ArrayList<>();
        loaded.forEach((source, totals) -> {
            ControlTotals found = used.getOrDefault(source, ControlTotals.NONE);
            checks.add(new Check("lines used of " + source, totals.rows(), found.rows()));
            checks.add(new Check(
                    "pence matched, open and excluded of " + source,
                    totals.pence(),
                    found.pence()));
        });
        return checks;
    }

    private long inMatches(long runId) {
        return client.sql(Sql.of("sum-closed-lines"))
                .param(1, runId)
                .query(Long.class)
                .single();
    }

    private List<Check> closing(long runId) {
        return client.sql(Sql.of("prove-closing"))
                .param("runId", runId)
                .query((row, n) -> new Check(
                        "statement of " + row.getString("partner_id") + ", "
                                + row.getString("flow") + ", period " + row.getInt("period_no")
                                + " closes",
                        row.getLong("gap_pence"),
                        row.getLong("explained_pence")))
                .list();
    }

    private List<Check> settlement(long runId) {
        return client.sql(Sql.of("prove-settlement"))
                .param("runId", runId)
                .query((row, n) -> List.of(
                        new Check(
                                "shares and what no partner bears add up to the variance",
                                row.getLong("outturn_pence") - row.getLong("plan_pence"),
                                row.getLong("share_pence") + row.getLong("remainder_pence")),
                        new Check(
                                "final costs and what no partner bears add up to the outturn",
                                row.getLong("outturn_pence"),
                                row.getLong("contribution_pence")
                                        + row.getLong("share_pence")
                                        + row.getLong("remainder_pence")),
                        new Check(
                                "owners of what is carried forward or met by reserves",
                                row.getLong("owned_pence"),
                                row.getLong("owner_pence"))))
                .single();
    }
}
