package org.pooledfund.schedule;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pooledfund.document.Document;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.job.JobKind;
import org.pooledfund.problem.Problem;
import org.springframework.scheduling.support.CronExpression;

/** Reads a job definition; docs/OPERATING.md describes every field. */
final class JobDocument {
    private static final String EVERY_NIGHT = "0 30 2 * * *";
    private static final String LONDON = "Europe/London";
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2000, 1, 1, 0, 0);

    private JobDocument() {}

    /**
     * Reads a definition.
     *
     * @param file its name, for messages
     * @throws org.pooledfund.problem.ProblemException with every mistake in it
     */
    static JobDefinition read(String file, String text) {
        Section root = Document.parse(file, text);
        root.need("job", "1, the version of this format").ifPresent(v -> v.whole(1, 1));
        JobDefinition definition = new JobDefinition(
                root.text("name", "what to call it in 'pooledfund run NAME'"),
                root.optionalText("description").orElse(""),
                root.need("does", "which job it runs")
                        .flatMap(field -> field.choice(JobKind.class))
                        .orElse(JobKind.NIGHTLY_RECONCILIATION),
                cron(root),
                zone(root),
                root.need("as-of", "which day it looks at")
                        .flatMap(field -> field.choice(AsOf.class))
                        .orElse(AsOf.TODAY),
                funds(root),
                root.optionalText("templates").orElse("templates"),
                root.optionalText("reports").orElse("var/reports"));
        root.finish();
        return definition;
    }

    private static CronExpression cron(Section root) {
        Optional<Field> field =
                root.need("schedule", "cron fields, such as \"" + EVERY_NIGHT + "\"");
        try {
            CronExpression cron = CronExpression.parse(field.map(Field::text).orElse(EVERY_NIGHT));
            if (cron.next(LONG_AGO) == null) {
                throw new IllegalArgumentException("there is no such day");
            }
            return cron;
        } catch (IllegalArgumentException e) {
            field.ifPresent(f ->
                    f.wrong(Problem.SCHEDULE_UNREADABLE, f.text(), String.valueOf(e.getMessage())));
            return CronExpression.parse(EVERY_NIGHT);
        }
    }

    private static ZoneId zone(Section root) {
        Optional<Field> field = root.field("time-zone");
        try {
            return ZoneId.of(field.map(Field::text).orElse(LONDON));
        } catch (DateTimeException e) {
            field.ifPresent(f ->
                    f.wrong(Problem.NOT_A_CHOICE, f.text(), "a time zone such as " + LONDON, ""));
            return ZoneId.of(LONDON);
        }
    }

    private static List<String> funds(Section root) {
        List<String> funds = root.values("funds").stream().map(Field::text).toList();
        if (funds.isEmpty()) {
            root.wrong("funds", Problem.FIELD_MISSING, "the folders of the funds it runs for");
        }
        return funds;
    }
}
