package org.pooledfund.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pooledfund.carryforward.LineFate;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.extract.EntryId;
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

    /** What is being written for a run: one reconciliation after the other, then the rest. */
    public final class Writing {
        private final long runId;
        private final WatchedLines watched;
        private final ReconciliationRows rows;
        private final RowSink sides;
        private final Batch statements = new Batch(jdbc, "insert-statement");
        private final Batch items = new Batch(jdbc, "insert-statement-item");

        private Writing(long runId, Set<EntryId> watched) {
            this.runId = runId;
            this.watched = new WatchedLines(watched);
            this.rows = new ReconciliationRows(runId, jdbc, dialect, this.watched);
            this.sides = new BatchRows(jdbc, "insert-side");
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
     */
    public Writing write(long runId, Set<EntryId> watched) {
        JdbcClient client = JdbcClient.create(jdbc);
        TABLES.forEach(table -> client.sql(Sql.of(table)).param("runId", runId).update());
        return new Writing(runId, watched);
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
