package org.pooledfund.operate;

import java.util.HashSet;
import java.util.Set;
import org.pooledfund.job.FundRunner;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.SmartLifecycle;

/**
 * Lets the runs of this process end their present transaction before the database is closed, when
 * the process is asked to stop. What is done stays; the next start goes on from there. Runs of
 * other nodes over the same database are left alone.
 */
public final class GracefulStop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(GracefulStop.class);
    private static final String STOPPED = Finding.of(Problem.RUN_STOPPED).text();
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final long GLANCE_MS = 100;

    private final JobRepository repository;
    private final FundRunner runner;
    private volatile boolean running;

    public GracefulStop(JobRepository repository, FundRunner runner) {
        this.repository = repository;
        this.runner = runner;
    }

    @Override
    public void start() {
        running = true;
    }

    /** Asks what runs here to stop, and waits for it a minute at most. */
    @Override
    public void stop() {
        running = false;
        Set<Long> asked = new HashSet<>();
        long end = System.nanoTime() + PATIENCE_NANOS;
        while ((!runner.running().isEmpty() || asked.stream().anyMatch(this::hasNotEnded))
                && System.nanoTime() < end) {
            runner.running().stream().filter(asked::add).forEach(this::askToStop);
            try {
                Thread.sleep(GLANCE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        asked.stream().filter(this::hasStopped).forEach(id -> LOG.info("{}", STOPPED));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    /** The operator's own stop would call it ended at once, while its thread is still at work. */
    private void askToStop(long executionId) {
        JobExecution execution = repository.getJobExecution(executionId);
        if (execution != null && execution.isRunning()) {
            execution.setStatus(BatchStatus.STOPPING);
            repository.update(execution);
        }
    }

    /** Whether its end is still to be written down, which is the last a run's thread does. */
    private boolean hasNotEnded(long executionId) {
        JobExecution execution = repository.getJobExecution(executionId);
        return execution != null && execution.getEndTime() == null;
    }

    /** The run's own thread may never get to say so: the process ends when stopping has. */
    private boolean hasStopped(long executionId) {
        JobExecution execution = repository.getJobExecution(executionId);
        return execution != null && execution.getStatus() == BatchStatus.STOPPED;
    }
}
