package org.pooledfund.cli;

import org.pooledfund.job.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Progress as log lines: for unattended runs. */
final class LoggedProgress implements Progress {
    private static final Logger LOG = LoggerFactory.getLogger("org.pooledfund.run");

    @Override
    public void step(String title) {
        LOG.info("{}", title);
    }

    @Override
    public void note(String text) {
        LOG.warn("{}", text);
    }
}
