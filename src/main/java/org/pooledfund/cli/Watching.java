package org.pooledfund.cli;

import org.pooledfund.job.Progress;

/** Shows a run's progress the way its place wants it: a moving line or plain log lines. */
final class Watching {
    private Watching() {}

    static Progress progress() {
        return System.console() == null
                ? new LoggedProgress()
                : new TerminalProgress(System.err, System::nanoTime);
    }
}
