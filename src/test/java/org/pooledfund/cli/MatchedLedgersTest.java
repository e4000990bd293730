package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pooledfund.match.Conservation;
import org.pooledfund.match.Conservation.Amount;
import org.pooledfund.match.Side;
import org.pooledfund.problem.Catalogue;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** A result that does not add up goes no further. */
class MatchedLedgersTest {
    private static final Amount NONE = new Amount(0, 0);

    @Test
    void aLostPennyFailsTheMatching() {
        Conservation lost = new Conservation(
                new Amount(2, 1_000), new Amount(1, 600), NONE, NONE, NONE, new Amount(1, 399));

        ProblemException e = assertThrows(
                ProblemException.class,
                () -> MatchedLedgers.proven(() -> {
                    MatchedLedgers.prove(lost, Side.LEFT);
                    throw new AssertionError("it was taken for whole");
                }));

        assertEquals(Problem.MATCHING_BROKEN, e.findings().get(0).problem());
        assertEquals(ExitCode.FAILED, ExitCode.of(e.findings()));
        Catalogue.check(List.of(e.findings().get(0)));
    }
}
