package org.pooledfund.schedule;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the table of what runs when in line with the folder jobs/. */
final class Roster {
    private static final Logger LOG = LoggerFactory.getLogger(Roster.class);

    private final Map<String, FundTask> tasks = new LinkedHashMap<>();
    private final Clock clock;

    Roster(List<FundTask> tasks, Clock clock) {
        tasks.forEach(task -> this.tasks.put(task.job().taskName(), task));
        this.clock = clock;
    }

    /** At start: new jobs go in, changed times are changed, what jobs/ names no more goes out. */
    void align(SchedulerClient client) {
        ScheduledExecutionsFilter all = ScheduledExecutionsFilter.all().withIncludeUnresolved(true);
        for (ScheduledExecution<Object> entry : client.getScheduledExecutions(all)) {
            FundTask task = tasks.get(entry.getTaskInstance().getTaskName());
            if (!entry.isPicked()) {
                try {
                    align(client, entry, task);
                } catch (TaskInstanceException e) {
                    LOG.debug("another node was quicker with {}", entry.getTaskInstance(), e);
                }
            }
        }
        complete(client);
    }

    private void align(
            SchedulerClient client,
            ScheduledExecution<Object> entry,
            @org.jspecify.annotations.Nullable FundTask task) {
        TaskInstanceId id = entry.getTaskInstance();
        if (task == null) {
            client.cancel(id);
            LOG.warn("{} is no more in jobs/ and was taken off the schedule", id.getTaskName());
        } else if (!isWaiting(entry) && !entry.getExecutionTime().equals(task.nextTime())) {
            client.reschedule(id, task.nextTime());
        }
    }

    /** Now and then: what another node with an older jobs/ took off comes back. */
    void complete(SchedulerClient client) {
        tasks.forEach((name, task) -> client.scheduleIfNotExists(
                new TaskInstance<Due>(name, FundTask.INSTANCE), task.nextTime()));
    }

    /** Whether it is due already, or waits to be tried again. */
    private boolean isWaiting(ScheduledExecution<Object> entry) {
        Instant now = clock.instant();
        return !entry.getExecutionTime().isAfter(now) || entry.getData() != null;
    }
}
