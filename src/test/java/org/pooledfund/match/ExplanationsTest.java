package org.pooledfund.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
    private final Rows rows = new Rows();

    private Matching match(Lines left, Lines right) {
        return Engine.match(StandardRules.of(5, 5), left, right);
    }

    @Test
    void nearestMissNamesTheOneConditionThatFailed() {
        Matching matching = match(
                rows.side("L1|418327||Elm Care||0|S1"), rows.side("R1|418327||Elm Care||9|S1"));

        assertEquals(
                "LEFT L1 MISSING_ON_RIGHT: The left ledger has it, the right has not. /"
                        + " R1 of 4183.27 on 2024-10-13 by rule amount-supplier-and-date:"
                        + " 9 days apart, the rule allows 5",
                Rows.breaks(matching).get(0));
    }

    @Test
    void aSecondPostingOfAMatchedDocumentIsADuplicate() {
        Matching matching = match(
                rows.side("L1|5000|INV-7|Elm|", "L2|5000|INV-7|Elm||12"),
                rows.side("R1|5000|INV-7|Elm|"));

        assertEquals(
                List.of("CONFIRMED exact-reference-and-amount L1 R1 0 NONE"),
                Rows.groups(matching));
        assertEquals(Difference.DUPLICATE, matching.lineBreak(0).type());
        assertEquals(
                "R1 of 50.00 on 2024-10-04 by rule exact-reference-and-amount:"
                        + " it is matched with L1",
                matching.lineBreak(0).nearestMiss());
    }

    @Test
    void everyShapeHasItsType() {
        Matching matching = match(
                rows.side(
                        "A|-5000|INV-1|Elm",
                        "B|12000|INV-2|Elm",
                        "C|700|INV-3|Oak||0|S1",
                        "D|880|INV-1234|Oak||0|S1",
                        "E|9000|INV-5|Ash"),
                rows.side(
                        "a|5000|INV-1|Elm",
                        "b|10000|INV-2|Elm",
                        "c|700|INV-3|Oak||0|S2",
                        "d|880|INV-1243|Oak||0|S1",
                        "e|4000|INV-5|Ash"));

        assertEquals(
                List.of(
                        "SUGGESTED sign-flip A a -10000 SIGN_FLIP",
                        "SUGGESTED vat-20 B b 2000 VAT",
                        "SUGGESTED other-scheme C c 0 WRONG_SCHEME",
                        "SUGGESTED transposed-digits D d 0 TRANSPOSED_DIGITS",
                        "SUGGESTED part-payment E e 5000 PART_PAYMENT"),
                Rows.groups(matching));
        assertEquals(
                "same reference INV-2; totals differ",
                matching.group(1)
                        .evidence()
                        .replace("amounts 120.00 and 100.00 differ by 20.00", "totals differ")
                        .replace("; same day", ""));
    }

    @Test
    void evidenceIsInWords() {
        Matching matching = match(
                rows.side("L1|500|inv/412|Elm||0|S1"),
                rows.side("R1|500||Elm|PAYMENT MEADOWBANK RE INV-00412|3|S1"));

        assertEquals(
                "the reference inv/412 stands in the narrative of the other; same scheme S1;"
                        + " same amount 5.00; 3 days apart",
                matching.group(0).evidence());
    }
}
