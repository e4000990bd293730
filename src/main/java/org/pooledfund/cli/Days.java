package org.pooledfund.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** Reads days of the command line. */
final class Days {
    private Days() {}

    static LocalDate read(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ProblemException(Finding.of(Problem.DAY_UNREADABLE, text), e);
        }
    }
}
