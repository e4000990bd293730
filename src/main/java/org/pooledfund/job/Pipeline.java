package org.pooledfund.job;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.store.Store;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The steps the jobs are made of. Job and step names are kept in the database: never rename one.
 */
public final class Pipeline {
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
        SimpleJobBuilder job = begin(assignment);
        for (SourceProfile profile : assignment.profiles()) {
            job.next(ingest(assignment, profile, progress));
        }
        return end(job, assignment, progress);
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
        return job.next(step("reconcile", new ReconcileFund(assignment, store, progress)))
                .next(step("settle", new SettleFund(assignment, store, progress)))
                .next(step("report", new WriteReports(assignment, store, progress, pool)))
                .next(step("prove", new ProveRun(assignment, store, clock, progress)))
                .build();
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
