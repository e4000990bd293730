package org.pooledfund.schedule;

import java.time.Duration;

/**
 * How a node works through the schedule.
 *
 * @param heartbeat how often a node says that a run in its hands is alive; after four missed beats
 *     another node takes the run over
 * @param poll how often it looks for what is due
 * @param retryAfter when a run that failed, or found its fund busy, is tried again
 * @param runsAtOnce how many funds it runs at the same time
 */
public record SchedulerSettings(
        Duration heartbeat, Duration poll, Duration retryAfter, int runsAtOnce) {
    static final int MISSED_HEARTBEATS = 4;
}
