package org.pooledfund.schedule;

import java.time.Instant;

/**
 * What a run in hand stands for: kept with the schedule while a run waits to be tried again, so
 * that
 * it looks at the same day, whichever node and day it comes to.
 *
 * @param time the regular time the run stands for
 * @param failures how often it has failed
 */
record Due(Instant time, int failures) {
    static Due first(Instant time) {
        return new Due(time, 0);
    }

    Due failedOnceMore() {
        return new Due(time, failures + 1);
    }

    /** {@code 2025-07-02T01:30:00Z 1}. */
    String text() {
        return time + " " + failures;
    }

    static Due parse(String text) {
        int blank = text.indexOf(' ');
        return new Due(
                Instant.parse(text.substring(0, blank)),
                Integer.parseInt(text.substring(blank + 1)));
    }
}
