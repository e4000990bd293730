package org.pooledfund.schedule;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in our words what the scheduler cannot do, and has the roster looked at now and then. */
final class ScheduleWatch extends AbstractSchedulerListener {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduleWatch.class);

    private final Runnable now;

    ScheduleWatch(Runnable now) {
        this.now = now;
    }

    @Override
    public void onSchedulerEvent(SchedulerEventType event) {
        switch (event) {
            case RAN_DETECT_DEAD -> now.run();
            case FAILED_HEARTBEAT ->
                LOG.warn("could not say that a run is alive; another node may take it over");
            case UNEXPECTED_ERROR ->
                LOG.error("could not read or write the schedule; trying again until it works."
                        + " Is the database up? 'pooledfund doctor' says more.");
            default -> LOG.trace("{}", event);
        }
    }
}
