package org.pooledfund.job;

import org.pooledfund.calendar.Period;
import org.pooledfund.store.Run;
import org.pooledfund.store.Store;

/** The stored run of an assignment, once it has begun. */
final class RunOf {
    private RunOf() {}

    static Run assignment(Assignment assignment, Store store) {
        return store.runs()
                .find(assignment.key())
                .filter(run -> run.key().equals(assignment.key()))
                .orElseThrow(() -> new IllegalStateException("the run has not begun"));
    }

    static Period period(Run run) {
        return new Period(
                run.year(),
                run.latestPeriod()
                        .orElseThrow(() -> new IllegalStateException("nothing reconciled")));
    }
}
