package org.pooledfund.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.support.CronExpression;

class CronTimesTest {
    private static final CronTimes HALF_PAST_TWO = times("0 30 2 * * MON-SAT");
    private static final CronTimes HALF_PAST_ONE = times("0 30 1 * * *");

    @Test
    void summerAndWinterKeepTheTimeOnTheWall() {
        assertEquals(
                List.of("2025-03-28T02:30:00Z", "2025-03-29T02:30:00Z", "2025-03-31T01:30:00Z"),
                next(HALF_PAST_TWO, "2025-03-28T00:00:00Z", 3));
        assertEquals(
                List.of("2025-10-25T01:30:00Z", "2025-10-27T02:30:00Z"),
                next(HALF_PAST_TWO, "2025-10-25T00:00:00Z", 2));
    }

    @Test
    void aTimeTheClocksLeapOverComesAnHourLaterThatDay() {
        assertEquals(
                List.of("2025-03-29T01:30:00Z", "2025-03-30T01:30:00Z", "2025-03-31T00:30:00Z"),
                next(HALF_PAST_ONE, "2025-03-29T00:00:00Z", 3));
    }

    @Test
    void aTimeTheClocksShowTwiceComesOnce() {
        assertEquals(
                List.of("2025-10-26T00:30:00Z", "2025-10-27T01:30:00Z"),
                next(HALF_PAST_ONE, "2025-10-25T12:00:00Z", 2));
        assertEquals(
                List.of("2025-10-27T01:30:00Z"),
                next(HALF_PAST_ONE, "2025-10-26T01:10:00Z", 1),
                "asked in the second pass of the same hour");
    }

    @Test
    void timesOnlyEverGoForward() {
        CronTimes often = times("0 */10 * * * *");
        for (String start : List.of("2025-03-29T22:00:00Z", "2025-10-25T22:00:00Z")) {
            Instant last = Instant.parse(start);
            for (int i = 0; i < 60; i++) {
                Instant next = often.after(last).orElseThrow().toInstant();
                assertTrue(next.isAfter(last), next + " is not after " + last);
                last = next;
            }
        }
    }

    @Test
    void aMomentThatIsATimeItselfIsNotItsNext() {
        assertEquals(
                List.of("2025-07-02T01:30:00Z"), next(HALF_PAST_TWO, "2025-07-01T01:30:00Z", 1));
    }

    @Test
    void latestIsTheLastTimeThatHasCome() {
        Instant first = Instant.parse("2025-07-01T01:30:00Z");

        assertEquals(first, HALF_PAST_TWO.latest(first, first));
        assertEquals(first, HALF_PAST_TWO.latest(first, Instant.parse("2025-07-02T01:29:59Z")));
        assertEquals(
                Instant.parse("2025-07-04T01:30:00Z"),
                HALF_PAST_TWO.latest(first, Instant.parse("2025-07-04T09:00:00Z")));
    }

    @Test
    void theSchedulerIsGivenTheTimeAfterTheRunEnded() {
        ExecutionComplete ended =
                ExecutionComplete.simulatedSuccess(Instant.parse("2025-07-01T09:00:00Z"));

        assertEquals(
                Instant.parse("2025-07-02T01:30:00Z"), HALF_PAST_TWO.getNextExecutionTime(ended));
        assertTrue(HALF_PAST_TWO.isDeterministic());
    }

    @Test
    void aDayThatNeverComesIsNever() {
        CronTimes never = times("0 0 0 30 2 *");

        assertEquals(Optional.empty(), never.after(Instant.parse("2025-07-01T09:00:00Z")));
        assertEquals(
                Schedule.NEVER,
                never.getInitialExecutionTime(Instant.parse("2025-07-01T09:00:00Z")));
    }

    private static List<String> next(CronTimes times, String after, int count) {
        List<String> next = new ArrayList<>();
        Instant last = Instant.parse(after);
        for (int i = 0; i < count; i++) {
            last = times.after(last).orElseThrow().toInstant();
            next.add(last.toString());
        }
        return next;
    }

    private static CronTimes times(String cron) {
        return new CronTimes(CronExpression.parse(cron), ZoneId.of("Europe/London"));
    }
}
