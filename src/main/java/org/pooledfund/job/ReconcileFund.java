package org.pooledfund.job;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.matching.Comparison;
import org.pooledfund.matching.Horizon;
import org.pooledfund.matching.Reconciler;
import org.pooledfund.matching.Reconciliation;
import org.pooledfund.matching.Sorting;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.store.Store;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Compares every partner's ledger with the pool's and stores what came of it. */
final class ReconcileFund implements Tasklet {
    private final Assignment assignment;
    private final Store store;
    private final Progress progress;

    ReconcileFund(Assignment assignment, Store store, Progress progress) {
        this.assignment = assignment;
        this.store = store;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        progress.step("Reconciling");
        Agreement agreement = assignment.fund().agreement();
        long runId = RunOf.assignment(assignment, store).runId();
        Period latest = latestPeriod(agreement);
        store.runs().setPeriod(runId, latest.number());
        Sorting sorting = new Sorting(agreement, assignment.profiles());
        store.lines().stream(agreement.fundId(), latest, sorting::add);
        Reconciler reconciler = new Reconciler(
                agreement.tolerances(),
                new Horizon(assignment.asOf(), latest, agreement.tolerances().timingPeriods()));
        List<Comparison> comparisons = sorting.comparisons();
        List<Reconciliation> found = new ArrayList<>();
        long lines = 0;
        for (Comparison comparison : comparisons) {
            found.add(reconciler.reconcile(comparison));
            lines += comparison.items().size();
            progress.advance(lines, found.size(), comparisons.size());
        }
        store.reconciliations().write(runId, found, sorting.exclusions());
        return RepeatStatus.FINISHED;
    }

    private Period latestPeriod(Agreement agreement) {
        OptionalInt latest =
                store.lines().latestPeriod(agreement.fundId(), assignment.lastPeriod());
        if (latest.isEmpty()) {
            throw new ProblemException(Finding.of(
                    Problem.NOTHING_LOADED,
                    agreement.fundId(),
                    assignment.fund().folder().resolve("extracts")));
        }
        return new Period(agreement.year(), latest.getAsInt());
    }
}
