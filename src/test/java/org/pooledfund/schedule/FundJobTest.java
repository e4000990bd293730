package org.pooledfund.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pooledfund.job.JobKind;
import org.springframework.scheduling.support.CronExpression;

class FundJobTest {
    @Test
    void taskNamesAreKebabCaseAndFitTheColumn() {
        assertEquals("nightly-reconciliation--mere-bcf", job("Nightly Reconciliation", "mere-BCF"));
        assertEquals("pack--a", job("--Pack!", "a"));

        String longOne = job("n".repeat(90), "fund-one");
        assertEquals(100, longOne.length());
        assertTrue(!longOne.equals(job("n".repeat(90), "fund-two")), longOne);
    }

    @Test
    void theDayIsSeenFromTheRegularTimeInTheJobsZone() {
        FundJob night = fundJob("night", "mere-bcf");

        assertEquals(LocalDate.of(2025, 6, 30), night.asOf(Instant.parse("2025-06-30T23:30:00Z")));
        assertEquals(
                LocalDate.of(2025, 6, 30),
                night.request(Instant.parse("2025-07-01T01:30:00Z")).asOf());
    }

    @Test
    void dueIsKeptAsPlainText() {
        DueText text = new DueText();
        Due due = Due.first(Instant.parse("2025-07-01T01:30:00Z")).failedOnceMore();

        byte[] bytes = text.serialize(due);
        assertEquals("2025-07-01T01:30:00Z 1", new String(bytes, StandardCharsets.UTF_8));
        assertEquals(due, text.deserialize(Due.class, bytes));
        assertNull(text.serialize(null));
        assertNull(text.deserialize(Due.class, null));
    }

    private static String job(String name, String fundId) {
        return fundJob(name, fundId).taskName();
    }

    private static FundJob fundJob(String name, String fundId) {
        JobDefinition definition = new JobDefinition(
                name,
                "",
                JobKind.NIGHTLY_RECONCILIATION,
                CronExpression.parse("0 30 2 * * *"),
                ZoneId.of("Europe/London"),
                AsOf.YESTERDAY,
                List.of("funds/mere"),
                "templates",
                "reports");
        return new FundJob(definition, Path.of("home"), Path.of("home/funds/mere"), fundId);
    }
}
