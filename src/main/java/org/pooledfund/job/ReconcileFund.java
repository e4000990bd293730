package org.pooledfund.job;

import java.util.List;
import java.util.OptionalInt;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.LoadedExtract;
import org.pooledfund.fund.Agreement;
import org.pooledfund.matching.AgreedRules;
import org.pooledfund.matching.Comparison;
import org.pooledfund.matching.Horizon;
import org.pooledfund.matching.LineNames;
import org.pooledfund.matching.Reconciler;
import org.pooledfund.matching.Sorting;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.store.JdbcReconciliations;
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
        AgreedRules rules = assignment.fund().rules();
        Sorting sorting = new Sorting(agreement, assignment.profiles(), names(), rules.fields());
        store.lines().stream(agreement.fundId(), latest, sorting::add);
        Reconciler reconciler = new Reconciler(
                rules.set(),
                new Horizon(assignment.asOf(), latest, agreement.tolerances().timingPeriods()));
        JdbcReconciliations.Writing writing = store.reconciliations().write(runId);
        List<Comparison> comparisons = sorting.comparisons();
        long lines = 0;
        int done = 0;
        for (Comparison comparison : comparisons) {
            writing.add(reconciler.reconcile(comparison));
            lines += comparison.rows();
            progress.advance(lines, ++done, comparisons.size());
        }
        writing.finish(sorting.exclusions());
        return RepeatStatus.FINISHED;
    }

    private LineNames names() {
        return new LineNames(store.extracts().list(assignment.fund().agreement().fundId()).stream()
                .filter(LoadedExtract::counts)
                .toList());
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
