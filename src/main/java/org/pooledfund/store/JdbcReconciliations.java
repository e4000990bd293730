package org.pooledfund.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pooledfund.extract.EntryId;
import org.pooledfund.matching.Break;
import org.pooledfund.matching.Exclusion;
import org.pooledfund.matching.Item;
import org.pooledfund.matching.Match;
import org.pooledfund.matching.Reconciliation;
import org.pooledfund.matching.Side;
import org.pooledfund.matching.Statement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came of comparing ledgers: written whole for a run, in the transaction of the caller. */
public final class JdbcReconciliations {
    private static final List<String> TABLES = List.of(
            "delete-run-line",
            "delete-match-group",
            "delete-open-break",
            "delete-statement-item",
            "delete-reconciliation-statement");
    private static final int LONGEST_TEXT = 1000;

    private final JdbcTemplate jdbc;

    public JdbcReconciliations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces whatever the run had. */
    public void write(
            long runId, List<Reconciliation> reconciliations, List<Exclusion> exclusions) {
        JdbcClient client = JdbcClient.create(jdbc);
        TABLES.forEach(table -> client.sql(Sql.of(table)).param("runId", runId).update());
        UsedLines lines = new UsedLines(runId);
        writeMatches(runId, reconciliations, lines);
        writeBreaks(runId, reconciliations, lines);
        exclusions.forEach(lines::add);
        lines.batch.send();
        writeStatements(runId, reconciliations);
    }

    private void writeMatches(long runId, List<Reconciliation> reconciliations, UsedLines lines) {
        Batch rows = new Batch(jdbc, "insert-match");
        int number = 0;
        for (Reconciliation reconciliation : reconciliations) {
            for (Match match : reconciliation.matches()) {
                number++;
                rows.add(
                        runId,
                        number,
                        reconciliation.partner(),
                        reconciliation.flow().name(),
                        match.rule(),
                        match.status().name(),
                        match.type().name(),
                        match.differencePence(),
                        count(match, Side.PARTNER),
                        count(match, Side.POOL),
                        shortened(match.evidence()));
                for (Item item : match.items()) {
                    lines.add(reconciliation, item, number, null);
                }
            }
        }
        rows.send();
    }

    private void writeBreaks(long runId, List<Reconciliation> reconciliations, UsedLines lines) {
        Batch rows = new Batch(jdbc, "insert-break");
        int number = 0;
        for (Reconciliation reconciliation : reconciliations) {
            for (Break found : reconciliation.breaks()) {
                number++;
                rows.add(
                        runId,
                        number,
                        reconciliation.partner(),
                        reconciliation.flow().name(),
                        found.type().name(),
                        found.differencePence(),
                        found.grossPence(),
                        found.ageDays(),
                        shortened(found.explanation()));
                for (Item item : found.items()) {
                    lines.add(reconciliation, item, null, number);
                }
            }
        }
        rows.send();
    }

    /** What became of each line of a run. */
    private final class UsedLines {
        private final long runId;
        private final Batch batch = new Batch(jdbc, "insert-run-line");

        UsedLines(long runId) {
            this.runId = runId;
        }

        void add(Reconciliation of, Item item, @Nullable Integer match, @Nullable Integer open) {
            EntryId id = item.entry().id();
            batch.add(
                    runId,
                    id.extract(),
                    id.line(),
                    item.side().name(),
                    of.partner(),
                    of.flow().name(),
                    match,
                    open,
                    null);
        }

        void add(Exclusion exclusion) {
            EntryId id = exclusion.entry().id();
            batch.add(
                    runId,
                    id.extract(),
                    id.line(),
                    exclusion.side().name(),
                    null,
                    null,
                    null,
                    null,
                    exclusion.reason().name());
        }
    }

    private void writeStatements(long runId, List<Reconciliation> reconciliations) {
        Batch statements = new Batch(jdbc, "insert-statement");
        Batch items = new Batch(jdbc, "insert-statement-item");
        reconciliations.stream().flatMap(r -> r.statements().stream()).forEach(statement -> {
            statements.add(
                    runId,
                    statement.partner(),
                    statement.flow().name(),
                    statement.period().number(),
                    statement.partnerPence(),
                    statement.poolPence());
            for (Statement.Line line : statement.lines()) {
                items.add(
                        runId,
                        statement.partner(),
                        statement.flow().name(),
                        statement.period().number(),
                        line.type().name(),
                        line.count(),
                        line.pence());
            }
        });
        statements.send();
        items.send();
    }

    private static int count(Match match, Side side) {
        return (int) match.items().stream().filter(item -> item.side() == side).count();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 3) + "...";
    }
}
