package org.pooledfund.job;

import org.pooledfund.store.Run;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** The identity of a run in Spring Batch's own words. */
final class Parameters {
    private static final String FUND = "fund";

    private Parameters() {}

    static JobParameters of(Run.Key key) {
        return new JobParametersBuilder()
                .addString(FUND, key.fundId())
                .addString("as-of", key.asOf().toString())
                .addString("inputs", key.inputsSha256())
                .addLong("revision", (long) key.revision())
                .toJobParameters();
    }

    static boolean isFor(JobExecution execution, String fundId) {
        return fundId.equals(execution.getJobParameters().getString(FUND));
    }
}
