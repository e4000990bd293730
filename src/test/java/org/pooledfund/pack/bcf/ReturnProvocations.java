package org.pooledfund.pack.bcf;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** Brings each problem of the national return about. */
public final class ReturnProvocations {
    private ReturnProvocations() {}

    /** An example of each. */
    public static Map<Problem, Finding> provoked() {
        Finding range =
                ReturnSamples.figures(-1_050).outOfRange(ReturnSamples.layout()).getFirst();
        Finding name = assertThrows(
                        ProblemException.class,
                        () -> ReturnDocument.read(
                                "templates/bcf-return/2025-26.yaml",
                                ReturnSamples.yaml()
                                        .replace("- name: Metrics", "- name: Metrics/goals")))
                .findings()
                .getFirst();
        return Map.of(Problem.RETURN_OUT_OF_RANGE, range, Problem.RETURN_CELL_WRONG, name);
    }
}
