package org.pooledfund.job;

import java.util.Set;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/**
 * Keeps the numbers of the executions at work in this process: other nodes' are not ours to stop.
 */
record RunningHere(Set<Long> running) implements JobExecutionListener {
    @Override
    public void beforeJob(JobExecution execution) {
        running.add(execution.getId());
    }

    @Override
    public void afterJob(JobExecution execution) {
        running.remove(execution.getId());
    }
}
