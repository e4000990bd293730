package org.pooledfund.job;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.store.Run;
import org.pooledfund.store.RunLock;
import org.pooledfund.store.Store;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Runs a job for a fund: alone, once for the same inputs, and from where it stopped if it was
 * stopped or killed.
 */
public final class FundRunner {
    private final JobOperator operator;
    private final JobRepository repository;
    private final Pipeline pipeline;
    private final Store store;
    private final RunnerSettings settings;

    public FundRunner(
            JobOperator operator,
            JobRepository repository,
            Pipeline pipeline,
            Store store,
            RunnerSettings settings) {
        this.operator = operator;
        this.repository = repository;
        this.pipeline = pipeline;
        this.store = store;
        this.settings = settings;
    }

    /** The usual runner. */
    public static FundRunner of(
            JobOperator operator,
            JobRepository repository,
            org.springframework.transaction.PlatformTransactionManager transactions,
            Store store,
            RunnerSettings settings) {
        Pipeline pipeline = new Pipeline(repository, transactions, store, settings.clock());
        return new FundRunner(operator, repository, pipeline, store, settings);
    }

    /** What a runner needs to know of the world. */
    public record RunnerSettings(Clock clock, String version) {}

    /** The executions that are at work in this process, by their numbers. */
    public Set<Long> running() {
        return pipeline.running();
    }

    /**
     * Runs a job to its end.
     *
     * @throws ProblemException if it cannot start or fails; what it had finished stays
     */
    public RunOutcome run(RunRequest request, Progress progress) {
        FundFolder fund = FundFolder.read(request.fundFolder());
        checkDay(request.asOf(), fund.agreement().year());
        String fundId = fund.agreement().fundId();
        Optional<RunLock> lock = store.tryLock(fundId);
        if (lock.isEmpty()) {
            throw new ProblemException(Finding.of(Problem.FUND_RUNNING, fundId));
        }
        try {
            recover(request.kind().jobName(), fundId);
            return run(request, fund, progress);
        } finally {
            lock.get().close();
            progress.end();
        }
    }

    private RunOutcome run(RunRequest request, FundFolder fund, Progress progress) {
        List<FundFolder.ExtractFile> extracts = request.kind() == JobKind.NIGHTLY_RECONCILIATION
                ? Arrivals.of(fund, store, settings.clock().instant(), progress)
                : List.of();
        String inputs = new Inputs(settings.version(), request.kind().jobName(), request.asOf())
                .documents(fund)
                .extracts(fund, extracts, store)
                .templates(request.templates(), fund)
                .sha256();
        Run.Key key = new Run.Key(
                fund.agreement().fundId(), request.kind().jobName(), request.asOf(), inputs, 1);
        Optional<Run> earlier = store.runs().find(key);
        if (earlier.isPresent() && earlier.get().completed() && request.again().isEmpty()) {
            LoadedBefore.settleAll(fund, extracts, store, progress);
            return new RunOutcome(earlier.get(), fund, true);
        }
        Assignment assignment = new Assignment(
                new Run.Key(key.fundId(), key.jobName(), key.asOf(), inputs, revision(earlier)),
                fund,
                extracts,
                request.templates(),
                request.reports().resolve(key.fundId()),
                request.again());
        Job job = request.kind() == JobKind.NIGHTLY_RECONCILIATION
                ? pipeline.nightlyReconciliation(assignment, progress)
                : pipeline.quarterlyPack(assignment, progress);
        start(job, assignment);
        return new RunOutcome(RunOf.assignment(assignment, store), fund, false);
    }

    /** An unfinished run goes on under its own number; a finished one gets a successor. */
    private static int revision(Optional<Run> earlier) {
        return earlier.map(run -> run.key().revision() + (run.completed() ? 1 : 0))
                .orElse(1);
    }

    private void start(Job job, Assignment assignment) {
        JobExecution execution;
        try {
            execution = operator.start(job, Parameters.of(assignment.key()));
        } catch (JobExecutionException e) {
            throw new ProblemException(
                    Finding.of(Problem.STEP_FAILED, "start", String.valueOf(e.getMessage())), e);
        }
        if (execution.getStatus().isUnsuccessful()
                || execution.getStatus() != org.springframework.batch.core.BatchStatus.COMPLETED) {
            throw new AlsoRefused(assignment, store).with(Failure.of(execution));
        }
    }

    /**
     * With the fund's lock in hand no other process can be at work on it: an execution that still
     * counts as running belongs to a process that is dead.
     */
    private void recover(String jobName, String fundId) {
        for (JobExecution execution : repository.findRunningJobExecutions(jobName)) {
            if (Parameters.isFor(execution, fundId)) {
                operator.recover(execution);
            }
        }
    }

    private static void checkDay(LocalDate asOf, FinancialYear year) {
        if (asOf.isBefore(year.firstDay())) {
            throw new ProblemException(Finding.of(
                    Problem.AS_OF_BEFORE_YEAR, asOf, year, year.firstDay(), year.lastDay()));
        }
    }
}
