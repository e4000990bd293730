package org.pooledfund.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.pooledfund.carryforward.LineFate;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.extract.EntryId;
import org.pooledfund.match.Workers;
import org.pooledfund.matching.Conserved;
import org.pooledfund.matching.Exclusion;
import org.pooledfund.matching.Reconciliation;
import org.pooledfund.matching.Side;
import org.pooledfund.matching.Statement;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came of comparing ledgers: written whole for a run, in the transaction of the caller. */
public final class JdbcReconciliations {
    private static final List<String> TABLES = List.of(
            "delete-run-line",
            "delete-match-group",
            "delete-match-block",
            "delete-match-count",
            "delete-open-break",
            "delete-reconciliation-side",
            "delete-statement-item",
            "delete-reconciliation-statement");

    private final JdbcTemplate jdbc;
    private final Dialect dialect;

    public JdbcReconciliations(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        this.dialect = dialect;
    }

    /**
     * What is being written for a run: one reconciliation after the other, then the rest. It may be
     * used by another thread than the one that stores.
     */
    public final class Writing {
        private final long runId;
        private final Consumer<Runnable> storing;
        private final WatchedLines watched;
        private final ReconciliationRows rows;
        private final RowSink sides;
        private final Batch statements;
        private final Batch items;

        private Writing(
                long runId, Set<EntryId> watched, Consumer<Runnable> storing, Workers workers) {
            this.runId = runId;
            this.storing = storing;
            this.watched = new WatchedLines(watched);
            this.rows = new ReconciliationRows(
                    runId,
                    new MatchBlocks(runId, jdbc, storing, workers),
                    this::sink,
                    this.watched);
            this.sides = new BatchRows(jdbc, storing, "insert-side");
            this.statements = new Batch(jdbc, storing, "insert-statement");
            this.items = new Batch(jdbc, storing, "insert-statement-item");
        }

        private RowSink sink(String rows) {
            return RowSink.of(jdbc, dialect, storing, rows);
        }

        /**
         * Writes one.
         *
         * @throws ProblemException if a line or a penny of a side is in no part, or in two
         */
        public void add(Reconciliation found) {
            for (Side side : Side.values()) {
                check(found, side);
                side(found, side);
            }
            rows.add(found);
            found.statements().forEach(this::statement);
        }

        private void side(Reconciliation found, Side side) {
            Conserved part = found.balance().of(side);
            sides.number(runId).text(found.partner()).text(found.flow().name());
            sides.text(side.name());
            totals(part.loaded());
            totals(part.matched());
            totals(part.netted());
            sides.number(part.tolerated().pence());
            totals(part.open());
            sides.end();
        }

        private void totals(ControlTotals totals) {
            sides.number(totals.rows()).number(totals.pence());
        }

        private void statement(Statement statement) {
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
        }

        /**
         * Ends the writing.
         *
         * @return what has become of the watched lines that are not open
         */
        public Map<EntryId, LineFate> finish(List<Exclusion> exclusions) {
            rows.finish(exclusions);
            sides.send();
            statements.send();
            items.send();
            return watched.fates();
        }
    }

    /**
     * Begins anew for a run: whatever it had is gone.
     *
     * @param watched lines of which the end is asked what has become of them
     * @param storing is given what is to be stored, in order, to be run in the caller's transaction
     * @param workers put closed matches into words
     */
    public Writing write(
            long runId, Set<EntryId> watched, Consumer<Runnable> storing, Workers workers) {
        JdbcClient client = JdbcClient.create(jdbc);
        storing.accept(() -> TABLES.forEach(
                table -> client.sql(Sql.of(table)).param("runId", runId).update()));
        return new Writing(runId, watched, storing, workers);
    }

    private static void check(Reconciliation found, Side side) {
        Conserved part = found.balance().of(side);
        String name = "matched, netted, tolerated and open of " + found.partner() + ", "
                + found.flow() + ", " + side;
        List<Finding> broken = new ArrayList<>();
        if (part.loaded().rows() != part.parts().rows()) {
            broken.add(Finding.of(
                    Problem.CONSERVATION_BROKEN,
                    "lines " + name,
                    part.loaded().rows(),
                    part.parts().rows()));
        }
        if (part.loaded().pence() != part.parts().pence()) {
            broken.add(Finding.of(
                    Problem.CONSERVATION_BROKEN,
                    "pence " + name,
                    part.loaded().pence(),
                    part.parts().pence()));
        }
        if (!broken.isEmpty()) {
            throw new ProblemException(broken);
        }
    }
}
