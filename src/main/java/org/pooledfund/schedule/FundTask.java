package org.pooledfund.schedule;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.store.DatabaseFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A fund's job in the schedule: runs it, and decides when it runs next, whatever becomes of it.
 *
 * <ul>
 *   <li>Done: the next regular time.
 *   <li>Failed: once more after a while, then the next regular time.
 *   <li>The fund is run by somebody else: after a while, until the next regular time.
 *   <li>Asked to stop: at once, by whichever node is there.
 *   <li>Its node is gone: at once, by the node that sees it.
 * </ul>
 */
final class FundTask {
    static final String INSTANCE = "recurring";
    private static final Logger LOG = LoggerFactory.getLogger(FundTask.class);

    private final FundJob job;
    private final FundWork work;
    private final Clock clock;
    private final Duration retryAfter;

    FundTask(FundJob job, FundWork work, Clock clock, Duration retryAfter) {
        this.job = job;
        this.work = work;
        this.clock = clock;
        this.retryAfter = retryAfter;
    }

    FundJob job() {
        return job;
    }

    /** The first regular time after now. */
    Instant nextTime() {
        return job.times()
                .after(clock.instant())
                .map(java.time.ZonedDateTime::toInstant)
                .orElse(Schedule.NEVER);
    }

    /** The task as the scheduler wants it. */
    Task<Due> task() {
        return Tasks.custom(job.taskName(), Due.class)
                .onFailure(this::failed)
                .onDeadExecution(this::abandoned)
                .execute(this::run);
    }

    private CompletionHandler<Due> run(TaskInstance<Due> instance, ExecutionContext context) {
        work.run(job, due(context.getExecution()).time());
        return (done, operations) -> operations.reschedule(done, nextTime(), null);
    }

    private void failed(ExecutionComplete failure, ExecutionOperations<Due> operations) {
        Due due = due(failure.getExecution());
        List<Finding> findings =
                failure.getCause().map(DatabaseFailure::findings).orElse(List.of());
        if (is(Problem.RUN_STOPPED, findings)) {
            LOG.info("{}: {}", job, text(findings));
            operations.reschedule(failure, clock.instant(), due);
            return;
        }
        boolean isBusy = is(Problem.FUND_RUNNING, findings);
        Instant again = clock.instant().plus(retryAfter);
        boolean isTriedAgain = (isBusy || due.failures() == 0) && again.isBefore(nextTime());
        Instant next = isTriedAgain ? again : nextTime();
        if (isBusy) {
            LOG.warn("{}: {} Next try at {}.", job, text(findings), next);
        } else {
            LOG.error("{}: {} Next try at {}.", job, text(findings), next);
            LOG.debug("{}: why", job, failure.getCause().orElse(null));
        }
        operations.reschedule(
                failure, next, isTriedAgain ? (isBusy ? due : due.failedOnceMore()) : null);
    }

    private void abandoned(ExecutionComplete death, ExecutionOperations<Due> operations) {
        Execution execution = death.getExecution();
        try {
            operations.reschedule(death, clock.instant(), due(execution));
            LOG.warn("{}: the node {} is gone; going on with its run", job, execution.pickedBy);
        } catch (RuntimeException e) {
            LOG.debug("{}: another node was quicker to go on with it", job, e);
        }
    }

    /** What a run stands for: after a time with no node up, the last regular time it missed. */
    private Due due(Execution execution) {
        return execution.taskInstance.getData() instanceof Due waiting
                ? waiting
                : Due.first(job.times().latest(execution.executionTime, clock.instant()));
    }

    private static boolean is(Problem problem, List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.problem() == problem);
    }

    private static String text(List<Finding> findings) {
        return String.join("; ", findings.stream().map(Finding::text).toList()) + ".";
    }
}
