package org.pooledfund.cli;

import java.sql.SQLException;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;

/** Finds our own words for what went wrong with the database. */
final class DatabaseFailure {
    private static final int H2_FILE_LOCKED = 90020;

    private DatabaseFailure() {}

    static Finding describe(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                return describe(sql);
            }
        }
        return Finding.of(Problem.UNEXPECTED, failure);
    }

    private static Finding describe(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        String message = String.valueOf(sql.getMessage()).lines().findFirst().orElse("");
        if (sql.getErrorCode() == H2_FILE_LOCKED) {
            return Finding.of(Problem.DATABASE_BUSY);
        }
        if (message.contains("denied")) {
            return message.contains("for user") && !message.contains("command denied")
                    ? Finding.of(Problem.DATABASE_UNREACHABLE, message)
                    : Finding.of(Problem.DATABASE_RIGHT_MISSING, message);
        }
        return state.startsWith("08") || state.startsWith("28")
                ? Finding.of(Problem.DATABASE_UNREACHABLE, message)
                : Finding.of(Problem.UNEXPECTED, message);
    }
}
