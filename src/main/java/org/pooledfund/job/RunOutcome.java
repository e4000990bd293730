package org.pooledfund.job;

import org.pooledfund.store.Run;

/**
 * How a job ended.
 *
 * @param run the run that holds the results
 * @param fund whose run it is
 * @param nothingNew whether an earlier run had the very same inputs, so that nothing was done
 */
public record RunOutcome(Run run, FundFolder fund, boolean nothingNew) {}
