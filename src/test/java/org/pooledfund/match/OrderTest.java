package org.pooledfund.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** The result depends on the lines, never on the order in which they come. */
class OrderTest {
    private static final int PERMUTATIONS = 50;

    static List<String> lines(Random random, String side) {
        List<String> rows = new ArrayList<>();
        int size = 3 + random.nextInt(14);
        for (int at = 0; at < size; at++) {
            int document = random.nextInt(6);
            String reference = switch (random.nextInt(5)) {
                case 0 -> "INV-00" + document;
                case 1 -> "inv/" + document;
                case 2 -> "";
                default -> "10" + document;
            };
            String party = random.nextInt(3) == 0 ? "" : "Party " + random.nextInt(3);
            String narrative = random.nextInt(3) == 0 ? "re 10" + random.nextInt(6) : "";
            rows.add(side + at + "|" + (1 + random.nextInt(4)) * 1_000 * (random.nextInt(8) - 1)
                    + "|" + reference + "|" + party + "|" + narrative + "|"
                    + random.nextInt(20) + "|" + (random.nextBoolean() ? "S1" : ""));
        }
        return rows;
    }

    @RepeatedTest(60)
    void permutationsGiveTheSameResult(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<String> left = lines(random, "L");
        List<String> right = lines(random, "R");
        RuleSet rules = StandardRules.of(5, 5);
        Rows first = new Rows();
        Matching matching = Engine.match(rules, first.side(left), first.side(right));
        for (int at = 0; at < PERMUTATIONS; at++) {
            Collections.shuffle(left, random);
            Collections.shuffle(right, random);
            Rows rows = new Rows();
            Lines rightFirst = rows.side(right);
            Matching again = Engine.match(rules, rows.side(left), rightFirst);
            assertEquals(Rows.groups(matching), Rows.groups(again));
            assertEquals(Rows.breaks(matching), Rows.breaks(again));
        }
        long gap = matching.gap().values().stream().mapToLong(Long::longValue).sum();
        assertEquals(
                matching.conservation(Side.LEFT).loaded().units()
                        - matching.conservation(Side.RIGHT).loaded().units(),
                gap);
        assertTrue(matching.conservation(Side.RIGHT).holds());
    }
}
