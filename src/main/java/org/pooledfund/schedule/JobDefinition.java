package org.pooledfund.schedule;

import java.time.ZoneId;
import java.util.List;
import org.pooledfund.job.JobKind;
import org.springframework.scheduling.support.CronExpression;

/**
 * What runs, when, and for which funds.
 *
 * @param name of the definition, by which it is asked for
 * @param cron second, minute, hour, day of month, month, weekday
 * @param funds folders, as written
 * @param templates folder, as written
 * @param reports folder, as written
 */
public record JobDefinition(
        String name,
        String description,
        JobKind kind,
        CronExpression cron,
        ZoneId zone,
        AsOf asOf,
        List<String> funds,
        String templates,
        String reports) {

    public JobDefinition {
        funds = List.copyOf(funds);
    }
}
