package org.pooledfund.store;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** Finds our own words for what went wrong, with the database or otherwise. */
public final class DatabaseFailure {
    private static final int H2_FILE_LOCKED = 90020;

    /** H2: wrong user or password. MySQL: wrong user or password, no such database. */
    private static final Set<Integer> NO_WAY_IN = Set.of(28000, 1045, 1049);

    /** MySQL: no right on the database, the command, table, column, or a global one. */
    private static final Set<Integer> RIGHT_MISSING =
            Set.of(1044, 1142, 1143, 1227, 1290, 1370, 1410, 3619);

    private DatabaseFailure() {}

    /** What was found, if the failure is ours; otherwise what the database said. */
    public static List<Finding> findings(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof ProblemException problem) {
                return problem.findings();
            }
        }
        return List.of(describe(failure));
    }

    /** What the database said, or else what the failure says. */
    private static String reason(Throwable failure) {
        SQLException sql = sql(failure);
        return sql == null ? Address.withoutPassword(String.valueOf(failure)) : message(sql);
    }

    /** The whole technical story, without passwords: for those who mend the program. */
    public static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return Address.withoutPassword(text.toString());
    }

    private static Finding describe(Throwable failure) {
        SQLException sql = sql(failure);
        return sql == null ? Finding.of(Problem.UNEXPECTED, reason(failure)) : describe(sql);
    }

    private static Finding describe(SQLException sql) {
        int code = sql.getErrorCode();
        String state = String.valueOf(sql.getSQLState());
        String message = message(sql);
        if (code == H2_FILE_LOCKED) {
            return Finding.of(Problem.DATABASE_BUSY);
        }
        if (NO_WAY_IN.contains(code) || state.startsWith("08")) {
            return Finding.of(Problem.DATABASE_UNREACHABLE, message);
        }
        return Finding.of(
                RIGHT_MISSING.contains(code) ? Problem.DATABASE_RIGHT_MISSING : Problem.UNEXPECTED,
                message);
    }

    private static @Nullable SQLException sql(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    private static String message(SQLException sql) {
        return Address.withoutPassword(
                String.valueOf(sql.getMessage()).lines().findFirst().orElse(""));
    }
}
