package org.pooledfund.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pooledfund.calendar.Period;
import org.pooledfund.carryforward.CarriedForward;
import org.pooledfund.carryforward.CarryForward;
import org.pooledfund.carryforward.Clearing;
import org.pooledfund.carryforward.LineFate;
import org.pooledfund.carryforward.OpenItem;
import org.pooledfund.carryforward.Watch;
import org.pooledfund.extract.Entry;
import org.pooledfund.extract.EntryId;
import org.pooledfund.extract.LoadedExtract;
import org.pooledfund.fund.Agreement;
import org.pooledfund.match.thread.Threads;
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
    private static final int BLOCK = 1_000;

    private final Assignment assignment;
    private final Store store;
    private final Progress progress;

    ReconcileFund(Assignment assignment, Store store, Progress progress) {
        this.assignment = assignment;
        this.store = store;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context)
            throws IOException {
        progress.step("Reconciling");
        Agreement agreement = assignment.fund().agreement();
        long runId = RunOf.assignment(assignment, store).runId();
        List<OpenItem> former = store.runs()
                .before(runId)
                .map(before -> store.openItems().list(before.runId()))
                .orElse(List.of());
        Watch watch = new Watch(former.stream().map(Watch.Wanted::of).toList());
        Sorting sorting = new Sorting(
                agreement,
                assignment.profiles(),
                names(),
                assignment.fund().rules().fields());
        Latest latest = new Latest();
        read(entry -> {
            latest.add(entry);
            sorting.add(entry);
            watch.add(entry);
        });
        store.runs().setPeriod(runId, latest.period().number());
        Map<EntryId, LineFate> fates = reconcile(runId, latest.period(), sorting, watch);
        CarriedForward carried =
                CarryForward.of(former, store.openItems().lines(runId), runId, assignment.asOf());
        store.openItems()
                .write(runId, carried.open(), Clearing.of(carried.cleared(), watch, fates));
        return RepeatStatus.FINISHED;
    }

    /** Reads all lines in this thread; another one takes them in. */
    private void read(Consumer<Entry> sink) throws IOException {
        String fundId = assignment.fund().agreement().fundId();
        Conveyor.<List<Entry>>feed(
                blocks -> {
                    List<Entry> block = new ArrayList<>(BLOCK);
                    store.lines().stream(fundId, assignment.lastPeriod(), entry -> {
                        block.add(entry);
                        if (block.size() == BLOCK) {
                            blocks.accept(List.copyOf(block));
                            block.clear();
                        }
                    });
                    blocks.accept(List.copyOf(block));
                },
                block -> block.forEach(sink));
    }

    /** Stores, in this thread, what another one finds; what has become of the watched lines. */
    private Map<EntryId, LineFate> reconcile(
            long runId, Period latest, Sorting sorting, Watch watch) throws IOException {
        Map<EntryId, LineFate> fates = new HashMap<>();
        Conveyor.<Runnable>run(
                storing -> fates.putAll(compare(
                        store.reconciliations().write(runId, watch.lines(), storing, Threads.all()),
                        latest,
                        sorting)),
                Runnable::run);
        return fates;
    }

    private Map<EntryId, LineFate> compare(
            JdbcReconciliations.Writing writing, Period latest, Sorting sorting) {
        int timing = assignment.fund().agreement().tolerances().timingPeriods();
        Reconciler reconciler = new Reconciler(
                assignment.fund().rules().set(),
                new Horizon(assignment.asOf(), latest, timing),
                Threads.all());
        List<Comparison> comparisons = sorting.comparisons();
        long lines = 0;
        int done = 0;
        for (Comparison comparison : comparisons) {
            writing.add(reconciler.reconcile(comparison));
            lines += comparison.rows();
            progress.advance(lines, ++done, comparisons.size());
        }
        return writing.finish(sorting.exclusions());
    }

    private LineNames names() {
        return new LineNames(store.extracts().list(assignment.fund().agreement().fundId()).stream()
                .filter(LoadedExtract::counts)
                .toList());
    }

    /** The last period that any ledger has lines in. */
    private final class Latest {
        private @Nullable Period period;

        void add(Entry entry) {
            Period one = entry.line().period();
            if (period == null || one.number() > period.number()) {
                period = one;
            }
        }

        Period period() {
            if (period == null) {
                throw new ProblemException(Finding.of(
                        Problem.NOTHING_LOADED,
                        assignment.fund().agreement().fundId(),
                        assignment.fund().folder().resolve("extracts")));
            }
            return period;
        }
    }
}
