package org.pooledfund.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;

/** What the exit codes mean. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;

    /** Done, but more is open than the fund tolerates. */
    static final int OVER_TOLERANCE = 1;

    /** The command line was not understood. */
    static final int USAGE = 2;

    /** Failed; the message says why. */
    static final int FAILED = 3;

    private static final Set<Problem> NOT_UNDERSTOOD = EnumSet.of(
            Problem.USAGE, Problem.DAY_UNREADABLE, Problem.JOB_UNKNOWN, Problem.FUND_UNKNOWN);

    private ExitCode() {}

    /** Not understood if that is all that is wrong, otherwise failed. */
    static int of(List<Finding> findings) {
        return findings.stream().allMatch(finding -> NOT_UNDERSTOOD.contains(finding.problem()))
                ? USAGE
                : FAILED;
    }
}
