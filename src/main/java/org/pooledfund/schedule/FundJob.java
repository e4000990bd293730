package org.pooledfund.schedule;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.pooledfund.job.RunRequest;

/**
 * A job for one fund: what has times of its own in the schedule.
 *
 * @param home what the paths of the definition are seen from
 * @param folder the fund's folder
 */
public record FundJob(JobDefinition definition, Path home, Path folder, String fundId) {
    private static final int LONGEST_NAME = 100;

    /** The name under which the schedule keeps it, such as {@code quarterly-pack--mere-bcf}. */
    String taskName() {
        String name = kebab(definition.name()) + "--" + kebab(fundId);
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - 9) + '-' + Integer.toHexString(name.hashCode());
    }

    CronTimes times() {
        return new CronTimes(definition.cron(), definition.zone());
    }

    /** The day that a run at a regular time looks at. */
    LocalDate asOf(Instant time) {
        return definition.asOf().seenFrom(LocalDate.ofInstant(time, definition.zone()));
    }

    /** What to run at a regular time. */
    RunRequest request(Instant time) {
        return new RunRequest(
                definition.kind(),
                folder,
                asOf(time),
                home.resolve(definition.templates()),
                home.resolve(definition.reports()),
                "");
    }

    /** {@code nightly-reconciliation for mere-bcf}: how messages name it. */
    @Override
    public String toString() {
        return definition.name() + " for " + fundId;
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
