package org.pooledfund.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.store.DatabaseFailure;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/** Why a job did not come to its end, in our own words if it was ours to say. */
final class Failure {
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
        ProblemException failure = new ProblemException(
                Finding.of(Problem.STEP_FAILED, failedStep(execution), why(cause)));
        if (cause != null) {
            failure.initCause(cause);
        }
        return failure;
    }

    private static String why(@Nullable Throwable cause) {
        return cause == null ? "no reason given" : DatabaseFailure.reason(cause);
    }

    private static String failedStep(JobExecution execution) {
        return execution.getStepExecutions().stream()
                .filter(step -> step.getStatus() != BatchStatus.COMPLETED)
                .map(StepExecution::getStepName)
                .reduce((first, last) -> last)
                .orElse("none");
    }
}
