package org.pooledfund.schedule;

import java.time.Instant;
import org.pooledfund.job.FundRunner;
import org.pooledfund.job.Progress;
import org.pooledfund.job.RunOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs jobs with nobody watching: what happens goes to the log. */
final class LoggedRuns implements FundWork {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedRuns.class);

    private final FundRunner runner;

    LoggedRuns(FundRunner runner) {
        this.runner = runner;
    }

    @Override
    public void run(FundJob job, Instant time) {
        LOG.info("{}: starts, as of {}", job, job.asOf(time));
        RunOutcome outcome = runner.run(job.request(time), new LoggedProgress(job));
        if (outcome.nothingNew()) {
            LOG.info("{}: nothing is new since run {}", job, outcome.run().runId());
        } else {
            LOG.info("{}: run {} is done and proven", job, outcome.run().runId());
        }
    }

    private record LoggedProgress(FundJob job) implements Progress {
        @Override
        public void step(String title) {
            LOG.info("{}: {}", job, title);
        }

        @Override
        public void note(String text) {
            LOG.warn("{}: {}", job, text);
        }
    }
}
