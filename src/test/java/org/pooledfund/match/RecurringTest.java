package org.pooledfund.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.match.document.RulesDocument;

/** The same amount for the same supplier, again and again: no explosion and no false certainty. */
class RecurringTest {
    private static final int YEAR = 250;

    private final Rows rows = new Rows();

    private Lines weekly(String name, int size, int every, int later) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            int day = at * every % (YEAR * every) + later;
            lines.add(name + at + "|45000||Elm|week " + name + at + "|" + day);
        }
        return rows.side(lines);
    }

    private static Matching match(Lines left, Lines right) {
        return Engine.match(RulesDocument.standard().rules(), left, right);
    }

    @Test
    void fiftyWeeksAreClosedInOrderOrAsBundles() {
        for (int later : new int[] {0, 2, 8}) {
            Matching matching = match(weekly("L", 50, 7, 0), weekly("R", 50, 7, later));

            assertEquals(0, matching.breakCount());
            for (int number = 0; number < matching.groupCount(); number++) {
                Group group = matching.group(number);
                int days = matching.right().epochDay(group.right()[0])
                        - matching.left().epochDay(group.left()[0]);
                assertTrue(group.status() == Status.INTERCHANGEABLE || days == later);
            }
        }
    }

    /** All are posted eight days later, so each looks like the week after. */
    @Test
    void aWeekTooFewLeavesNothingCertain() {
        Matching matching = match(weekly("L", 49, 7, 7), weekly("R", 50, 7, 8));

        assertTrue(matching.groupCount() >= 1);
        for (int number = 0; number < matching.groupCount(); number++) {
            assertFalse(matching.group(number).status().closes());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 5_000})
    void manyADayAreBundlesInWhichNothingStaysOpen(int size) {
        Matching matching = match(weekly("L", size, 1, 0), weekly("R", size, 1, 0));

        assertEquals(0, matching.breakCount());
        for (int number = 0; number < matching.groupCount(); number++) {
            assertEquals(Status.INTERCHANGEABLE, matching.group(number).status());
        }
        assertTrue(matching.groupCount() >= 1);
    }

    @Test
    void oneTooManyIsNotGuessed() {
        Matching matching = match(weekly("L", 501, 1, 0), weekly("R", 500, 1, 0));

        assertTrue(matching.breakCount() > 1);
        assertTrue(matching.conservation(Side.LEFT).holds());
    }

    /** One package is posted at once, the other three days later: crosswise is as near. */
    @Test
    void packagesOfOneAmountThatCrossAreNotToldApart() {
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (int week = 0; week < 50; week++) {
            left.add("A" + week + "|45000||Elm|one " + week + "|" + 7 * week);
            right.add("C" + week + "|45000||Elm|one " + week + "|" + (7 * week + 3));
            left.add("B" + week + "|45000||Elm|two " + week + "|" + (7 * week + 1));
            right.add("D" + week + "|45000||Elm|two " + week + "|" + (7 * week + 2));
        }
        Matching matching = match(rows.side(left), rows.side(right));

        assertEquals(0, matching.breakCount());
        for (int number = 0; number < matching.groupCount(); number++) {
            assertEquals(Status.INTERCHANGEABLE, matching.group(number).status());
        }
    }
}
