package org.pooledfund.schedule;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/**
 * The times of a job by the clock on the wall of its zone. In spring a time that the clocks leap
 * over comes an hour later; in autumn a time they show twice comes once, the first time.
 */
record CronTimes(CronExpression cron, ZoneId zone) implements Schedule {

    /** The first time after a moment; empty if there is none, as with 30 February. */
    Optional<ZonedDateTime> after(Instant moment) {
        LocalDateTime local = cron.next(LocalDateTime.ofInstant(moment, zone));
        while (local != null) {
            ZonedDateTime time = local.atZone(zone);
            if (time.toInstant().isAfter(moment)) {
                return Optional.of(time);
            }
            local = cron.next(local);
        }
        return Optional.empty();
    }

    /** The last time from {@code first}, itself such a time, up to {@code now}. */
    Instant latest(Instant first, Instant now) {
        Instant latest = first;
        Optional<ZonedDateTime> next = after(first);
        while (next.isPresent() && !next.get().toInstant().isAfter(now)) {
            latest = next.get().toInstant();
            next = after(latest);
        }
        return latest;
    }

    @Override
    public Instant getNextExecutionTime(ExecutionComplete executed) {
        return after(executed.getTimeDone()).map(ZonedDateTime::toInstant).orElse(NEVER);
    }

    @Override
    public boolean isDeterministic() {
        return true;
    }
}
