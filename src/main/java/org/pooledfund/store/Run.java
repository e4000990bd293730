package org.pooledfund.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pooledfund.calendar.FinancialYear;

/**
 * One run of a job for a fund.
 *
 * @param key what decides its result
 * @param latestPeriod the last period it looked at, once known
 */
public record Run(
        long runId,
        Key key,
        FinancialYear year,
        Optional<Integer> latestPeriod,
        boolean completed,
        Instant startedAt,
        Optional<Instant> finishedAt) {

    /**
     * What decides the result of a run.
     *
     * @param inputsSha256 of agreement, profiles, extracts, templates and program
     * @param revision 1, and one more each time somebody asks for the same again
     */
    public record Key(
            String fundId, String jobName, LocalDate asOf, String inputsSha256, int revision) {}
}
