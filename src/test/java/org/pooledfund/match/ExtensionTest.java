package org.pooledfund.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ExtensionTest {

    @RepeatedTest(60)
    void portionsInAnyOrderGiveTheWhole(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<String> left = OrderTest.lines(random, "L");
        List<String> right = OrderTest.lines(random, "R");
        RuleSet rules = StandardRules.of(5, 5);
        Rows whole = new Rows();
        Matching all = Engine.match(rules, whole.side(left), whole.side(right));
        Collections.shuffle(left, random);
        Collections.shuffle(right, random);
        Rows rows = new Rows();
        Matching soFar = Engine.match(rules, rows.side(), rows.side());
        while (!left.isEmpty() || !right.isEmpty()) {
            List<String> someLeft = left.subList(0, Math.min(left.size(), random.nextInt(4)));
            List<String> someRight = right.subList(0, Math.min(right.size(), random.nextInt(4)));
            soFar = Engine.extend(soFar, rows.side(someLeft), rows.side(someRight))
                    .matching();
            someLeft.clear();
            someRight.clear();
        }

        assertEquals(Rows.groups(all), Rows.groups(soFar));
        assertEquals(Rows.breaks(all), Rows.breaks(soFar));
    }

    @Test
    void whatChangesSaysWhy() {
        Rows rows = new Rows();
        Matching first = Engine.match(
                StandardRules.of(5, 5),
                rows.side("L1|5000|INV-7", "L2|100|INV-8"),
                rows.side("R1|5000|INV-7", "R2|100|INV-8"));
        Extension copied = Engine.extend(first, rows.side("L3|5000|INV-7"), rows.side());
        Extension second =
                Engine.extend(first, rows.side("L3|5000|INV-7||again"), rows.side("R3|1|x"));

        assertEquals(List.of(), copied.changes());
        assertEquals(1, second.changes().size());
        assertEquals(0, second.changes().get(0).group());
        assertTrue(
                second.changes()
                        .get(0)
                        .why()
                        .startsWith("left L1 and right R1 were confirmed by rule"
                                + " exact-reference-and-amount; now ambiguous by rule"
                                + " exact-reference-and-amount, with the new lines L3:"),
                second.changes().get(0).why());
    }
}
