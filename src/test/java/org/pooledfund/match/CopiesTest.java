package org.pooledfund.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pooledfund.match.document.RulesDocument;

/** What is posted twice stays open as a duplicate, whatever weaker evidence would take it. */
class CopiesTest {
    private final Rows rows = new Rows();

    private Matching match(Lines left, Lines right) {
        return Engine.match(RulesDocument.standard().rules(), left, right);
    }

    private static String type(Matching matching, String id) {
        return IntStream.range(0, matching.breakCount())
                .mapToObj(matching::lineBreak)
                .filter(open -> matching.left().id(open.line()).equals(id))
                .map(open -> open.type().name())
                .findFirst()
                .orElse("closed");
    }

    @Test
    void noBatchPaymentTakesACopy() {
        Matching matching = match(
                rows.side(
                        "L1|18103|INV-7|Elm|a|0",
                        "L2|18103|INV-7|Elm|b|19",
                        "L3|9949|INV-8|Elm|c|17"),
                rows.side("R1|18103|INV-7|Elm|d|0", "R2|28052|BACS 1|Elm|e|30"));

        assertEquals("DUPLICATE", type(matching, "L2"));
        assertEquals("closed", type(matching, "L1"));
    }

    @Test
    void noOtherLineOfTheAmountTakesACopy() {
        Matching matching = match(
                rows.side("L1|18103|INV-7|Elm|a|0", "L2|18103|inv 7|Elm|b|3"),
                rows.side("R1|18103|INV-7|Elm|d|0", "R2|18103||Elm|e|4"));

        assertEquals("DUPLICATE", type(matching, "L2"));
        assertEquals(2, matching.breakCount());
    }

    @Test
    void aMonthlyAmountIsNoCopy() {
        Matching matching = match(
                rows.side("L1|18103|INV-7|Elm|a|0", "L2|18103|INV-7|Elm|b|28"),
                rows.side("R1|18103|INV-7|Elm|d|0", "R2|18103||Elm|e|29"));

        assertEquals(0, matching.breakCount());
    }

    @Test
    void aReferenceOfAnotherSupplierIsOnlySuggested() {
        Matching matching = match(
                rows.side("L1|18103|INV-7|Elm|a|0"),
                rows.side("R1|18103|INV-7|Oak|d|0", "R2|5|INV-9|Elm|d|0"));

        assertEquals("UNEXPLAINED", type(matching, "L1"));
    }
}
