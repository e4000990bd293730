package org.pooledfund.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pooledfund.national.FenFund.AGREEMENT;
import static org.pooledfund.national.FenFund.FIGURES;
import static org.pooledfund.national.FenFund.POSITION;

import org.junit.jupiter.api.Test;
import org.pooledfund.national.Check.Outcome;

/** The annual minimum of bodies that have become one is that one's, and so is what they paid. */
class SuccessorMinimumTest {
    private static final String MERGED = AGREEMENT
            .replace(
                    "kind: integrated-care-board}",
                    "kind: integrated-care-board,"
                            + " predecessors: [{id: west}, {id: east, ods: 08X, to: 2023-06-30}]}")
            .replace(
                    "{partner: icb, source: nhs-minimum, amount: 1056.60}",
                    "{partner: west, source: nhs-minimum, amount: 56.60}\n"
                            + "  - {partner: icb, source: nhs-minimum, amount: 1000.00}");

    @Test
    void bothCountForTheSuccessor() {
        Check enough = minimum("{west: 600.00, 08X: 456.60}");

        assertEquals(Outcome.PASS, enough.outcome());
        assertEquals("icb £1,056.60 against £1,056.60", enough.figures());
        assertEquals(Outcome.FAIL, minimum("{west: 600.00, east: 456.61}").outcome());
    }

    @Test
    void aMinimumOfNobodyIsNotPassedOver() {
        Check unknown = minimum("{icb: 1056.60, north: 1.00}");

        assertEquals(Outcome.NOT_KNOWN, unknown.outcome());
        assertTrue(unknown.figures().contains("no partner is north"), unknown.figures());
    }

    private static Check minimum(String figures) {
        return NationalCasesTest.check(
                NationalCasesTest.checks(
                        MERGED, POSITION, FIGURES.replace("{icb: 1056.60}", figures)),
                "CHK-01");
    }
}
