package org.pooledfund.schedule;

import java.time.Instant;

/** Does what a job is there for. */
@FunctionalInterface
interface FundWork {
    /**
     * Runs a job to its end.
     *
     * @param time the regular time the run stands for
     * @throws org.pooledfund.problem.ProblemException if it does not come to its end
     */
    void run(FundJob job, Instant time);
}
