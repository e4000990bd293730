package org.pooledfund.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.core.NestedExceptionUtils;

/** Why a job did not come to its end, in our own words if it was ours to say. */
final class Failure {
    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

    private Failure() {}

    static ProblemException of(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.STOPPED) {
            return new ProblemException(Finding.of(Problem.RUN_STOPPED));
        }
        List<Throwable> causes = execution.getAllFailureExceptions();
        for (Throwable cause : causes) {
            for (Throwable at = cause; at != null; at = at.getCause()) {
                if (at instanceof ProblemException problem) {
                    return problem;
                }
            }
        }
        Throwable cause = causes.isEmpty() ? null : causes.get(0);
        String step = failedStep(execution);
        LOG.error("step {} failed", step, cause);
        ProblemException failure =
                new ProblemException(Finding.of(Problem.STEP_FAILED, step, root(cause)));
        if (cause != null) {
            failure.initCause(cause);
        }
        return failure;
    }

    /** What lies at the bottom says more than what is wrapped around it. */
    private static String root(@Nullable Throwable cause) {
        return cause == null
                ? ""
                : NestedExceptionUtils.getMostSpecificCause(cause).toString();
    }

    private static String failedStep(JobExecution execution) {
        return execution.getStepExecutions().stream()
                .filter(step -> step.getStatus() != BatchStatus.COMPLETED)
                .map(StepExecution::getStepName)
                .reduce((first, last) -> last)
                .orElse("none");
    }
}
