package org.pooledfund.cli;

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

    private ExitCode() {}
}
