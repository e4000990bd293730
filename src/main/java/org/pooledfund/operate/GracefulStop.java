package org.pooledfund.operate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pooledfund.job.JobKind;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.SmartLifecycle;

/**
 * Lets a run end its present transaction before the database is closed, when the process is asked to
 * stop. What is done stays; the next start goes on from there.
 */
public final class GracefulStop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(GracefulStop.class);
    private static final String STOPPED = Finding.of(Problem.RUN_STOPPED).text();
    private static final long PATIENCE_MS = 60_000;
    private static final long GLANCE_MS = 100;

    private final JobRepository repository;
    private final Set<Long> before;
    private volatile boolean running;

    public GracefulStop(JobRepository repository) {
        this.repository = repository;
        this.before = ids(running());
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        List<JobExecution> mine =
                running().stream().filter(e -> !before.contains(e.getId())).toList();
        mine.forEach(this::askToStop);
        long end = System.nanoTime() + PATIENCE_MS * 1_000_000;
        while (!mine.isEmpty() && !ended(mine) && System.nanoTime() < end) {
            try {
                Thread.sleep(GLANCE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        mine.stream().filter(this::isStopped).forEach(execution -> LOG.info("{}", STOPPED));
    }

    /** Its own thread may never get to say so: the process ends when this method has. */
    private boolean isStopped(JobExecution execution) {
        JobExecution now = repository.getJobExecution(execution.getId());
        return now != null && now.getStatus() == BatchStatus.STOPPED;
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
    private void askToStop(JobExecution execution) {
        execution.setStatus(BatchStatus.STOPPING);
        repository.update(execution);
    }

    private boolean ended(List<JobExecution> mine) {
        Set<Long> still = ids(running());
        return mine.stream().noneMatch(execution -> still.contains(execution.getId()));
    }

    private List<JobExecution> running() {
        return Stream.of(JobKind.values())
                .flatMap(kind -> repository.findRunningJobExecutions(kind.jobName()).stream())
                .toList();
    }

    private static Set<Long> ids(List<JobExecution> executions) {
        return executions.stream().map(JobExecution::getId).collect(Collectors.toSet());
    }
}
