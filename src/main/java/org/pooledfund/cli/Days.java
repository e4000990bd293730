package org.pooledfund.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** Reads days of the command line, and writes moments for readers. */
final class Days {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));

    private Days() {}

    /** A moment as a clock in England shows it. */
    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    static LocalDate read(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ProblemException(Finding.of(Problem.DAY_UNREADABLE, text), e);
        }
    }
}
