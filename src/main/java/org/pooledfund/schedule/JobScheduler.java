package org.pooledfund.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.pooledfund.job.FundRunner;

/**
 * Runs jobs at their times, together with every other node over the same database: each time of a
 * job comes to one node only, and what a dead node had in hand comes to another.
 */
public final class JobScheduler {
    private static final Duration STOP_PATIENCE = Duration.ofMinutes(10);
    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    private final Scheduler scheduler;
    private final Roster roster;
    private final List<FundTask> tasks;

    JobScheduler(
            List<FundJob> jobs,
            FundWork work,
            DataSource database,
            Clock clock,
            SchedulerSettings settings) {
        this.tasks = jobs.stream()
                .map(job -> new FundTask(job, work, clock, settings.retryAfter()))
                .toList();
        this.roster = new Roster(tasks, clock);
        List<Task<?>> known = new ArrayList<>();
        tasks.forEach(task -> known.add(task.task()));
        this.scheduler = Scheduler.create(database, known)
                .clock(clock::instant)
                .serializer(new DueText())
                .schedulerName(new SchedulerName.Fixed(nodeName()))
                .alwaysPersistTimestampInUTC()
                .threads(settings.runsAtOnce())
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(SchedulerSettings.MISSED_HEARTBEATS)
                .deleteUnresolvedAfter(FOR_EVER) // the roster does it, and knows better when
                .failureLogging(LogLevel.OFF, false) // the task does it, in our own words
                .shutdownMaxWait(STOP_PATIENCE)
                .build();
        scheduler.registerSchedulerListener(new ScheduleWatch(() -> roster.complete(scheduler)));
    }

    /** A scheduler of the usual runs. */
    public static JobScheduler of(
            List<FundJob> jobs,
            FundRunner runner,
            DataSource database,
            Clock clock,
            SchedulerSettings settings) {
        return new JobScheduler(jobs, new LoggedRuns(runner), database, clock, settings);
    }

    /** When a job runs next. */
    public record NextRun(FundJob job, ZonedDateTime time) {}

    /** Brings the table in line with the jobs, and begins to work through it. */
    public void start() {
        roster.align(scheduler);
        scheduler.start();
    }

    /** When each job runs next, as the database has it. */
    public List<NextRun> nextRuns() {
        List<NextRun> next = new ArrayList<>();
        for (FundTask task : tasks) {
            FundJob job = task.job();
            scheduler
                    .getScheduledExecution(TaskInstanceId.of(job.taskName(), FundTask.INSTANCE))
                    .ifPresent(
                            entry -> next.add(new NextRun(job, at(entry.getExecutionTime(), job))));
        }
        return next;
    }

    /** Takes nothing more on, and waits ten minutes for what is in hand to end. */
    public void stop() {
        scheduler.stop();
    }

    private static ZonedDateTime at(Instant time, FundJob job) {
        return time.atZone(job.definition().zone());
    }

    private static String nodeName() {
        return ProcessHandle.current().pid() + "@" + new SchedulerName.Hostname().getName();
    }
}
