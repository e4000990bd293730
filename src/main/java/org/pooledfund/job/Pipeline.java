package org.pooledfund.job;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.store.Store;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.FlowJobBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The steps the jobs are made of. Job and step names are kept in the database: never rename one.
 */
public final class Pipeline {
    private static final int LOADS_AT_ONCE = 2;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Store store;
    private final Clock clock;
    private final RenderPool pool = new RenderPool();
    private final Set<Long> running = ConcurrentHashMap.newKeySet();

    public Pipeline(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Store store,
            Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.store = store;
        this.clock = clock;
    }

    /** Every night: load what is new, reconcile, settle, report, prove. */
    public Job nightlyReconciliation(Assignment assignment, Progress progress) {
        SharedProgress shared = new SharedProgress(progress);
        List<Step> loads = assignment.profiles().stream()
                .map(profile -> ingest(assignment, profile, shared.part()))
                .toList();
        SimpleJobBuilder job = begin(assignment);
        if (loads.size() > 1 && store.dialect().isMySql()) {
            return end(sideBySide(job, loads), assignment, progress);
        }
        loads.forEach(job::next);
        return end(job, assignment, progress);
    }

    /** One load leaves half of a server and of this machine idle. */
    private static FlowBuilder<FlowJobBuilder> sideBySide(SimpleJobBuilder job, List<Step> loads) {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("load-");
        threads.setConcurrencyLimit(LOADS_AT_ONCE);
        threads.setDaemon(true);
        return job.split(threads)
                .add(loads.stream()
                        .map(load -> new FlowBuilder<Flow>(load.getName())
                                .start(load)
                                .build())
                        .toArray(Flow[]::new));
    }

    /** Every quarter: reconcile, settle and report what is loaded, at the quarter's end. */
    public Job quarterlyPack(Assignment assignment, Progress progress) {
        return end(begin(assignment), assignment, progress);
    }

    /** The executions that are at work in this process, by their numbers. */
    public Set<Long> running() {
        return Set.copyOf(running);
    }

    private SimpleJobBuilder begin(Assignment assignment) {
        return new JobBuilder(assignment.key().jobName(), repository)
                .listener(new RunningHere(running))
                .start(step("open-run", new OpenRun(assignment, store, clock)));
    }

    private Job end(SimpleJobBuilder job, Assignment assignment, Progress progress) {
        afterLoading(assignment, progress).forEach(job::next);
        return job.build();
    }

    private Job end(FlowBuilder<FlowJobBuilder> job, Assignment assignment, Progress progress) {
        afterLoading(assignment, progress).forEach(job::next);
        return job.end().build();
    }

    private List<Step> afterLoading(Assignment assignment, Progress progress) {
        return List.of(
                step("reconcile", new ReconcileFund(assignment, store, progress)),
                step("settle", new SettleFund(assignment, store, progress)),
                step("report", new WriteReports(assignment, store, progress, pool)),
                step("prove", new ProveRun(assignment, store, clock, progress)));
    }

    private Step ingest(Assignment assignment, SourceProfile profile, Progress progress) {
        return step(
                "ingest-" + profile.id(),
                new IngestSource(new SourceIntake(assignment, profile, store, clock, progress)));
    }

    private Step step(String name, Tasklet tasklet) {
        return new StepBuilder(name, repository).tasklet(tasklet, transactions).build();
    }
}
