package org.pooledfund.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.pooledfund.match.document.RulesDocument;

class ExtensionTest {
    private static final int ORDERS = 50;
    private static final int[] SIGNS = {1, 1, 1, 1, -1};

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

    /** Ledgers of many small families of lines, so that a new line touches few. */
    private static List<String> families(Random random, String side) {
        List<String> rows = new ArrayList<>();
        int size = 20 + random.nextInt(25);
        for (int at = 0; at < size; at++) {
            int family = random.nextInt(14);
            String reference = random.nextInt(4) == 0 ? "" : "INV-0" + random.nextInt(30);
            String narrative = random.nextInt(3) == 0 ? "re INV-0" + random.nextInt(30) : "n" + at;
            rows.add(side + at + "|" + (100 * (1 + random.nextInt(6)) + family) * SIGNS[at % 5]
                    + "|" + reference + "|Party " + family + "|" + narrative + "|"
                    + random.nextInt(60));
        }
        return rows;
    }

    @RepeatedTest(40)
    void anyArrivalGivesTheWholeByLookingAtPart(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<String> left = families(random, "L");
        List<String> right = families(random, "R");
        RuleSet rules = withoutRarity(RulesDocument.standard().rules());
        Rows whole = new Rows();
        Matching all = Engine.match(rules, whole.side(left), whole.side(right));
        long looked = 0;
        long lines = 0;
        for (int order = 0; order < ORDERS; order++) {
            Collections.shuffle(left, random);
            Collections.shuffle(right, random);
            int base = left.size() / 2;
            Rows rows = new Rows();
            Matching soFar = Engine.match(
                    rules, rows.side(left.subList(0, base)), rows.side(right.subList(0, base)));
            int lefts = base;
            int rights = base;
            while (lefts < left.size() || rights < right.size()) {
                int moreLeft = Math.min(left.size(), lefts + random.nextInt(12));
                int moreRight = Math.min(right.size(), rights + random.nextInt(12));
                Extension next = Engine.extend(
                        soFar,
                        rows.side(left.subList(lefts, moreLeft)),
                        rows.side(right.subList(rights, moreRight)));
                soFar = next.matching();
                looked += next.looked();
                lefts = moreLeft;
                rights = moreRight;
                lines += lefts + rights;
            }

            assertEquals(Rows.groups(all), Rows.groups(soFar));
            assertEquals(Rows.breaks(all), Rows.breaks(soFar));
        }
        long part = looked;
        long of = lines;
        assertTrue(part * 10 < of * 9, () -> part + " of " + of);
    }

    /** A rule that asks how rare an amount is looks at all that is open; here it is left out. */
    private static RuleSet withoutRarity(RuleSet rules) {
        return new RuleSet(
                rules.name(),
                rules.version(),
                rules.decimalPlaces(),
                rules.rules().stream()
                        .filter(rule -> !(rule.method() instanceof Method.Pair)
                                || rule.verdict().oneIn() == 0)
                        .toList());
    }

    @RepeatedTest(30)
    void rarityIsAskedAnew(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<String> left = families(random, "L");
        List<String> right = families(random, "R");
        RuleSet rules = RulesDocument.standard().rules();
        Rows whole = new Rows();
        Matching all = Engine.match(rules, whole.side(left), whole.side(right));
        Collections.shuffle(left, random);
        Collections.shuffle(right, random);
        Rows rows = new Rows();
        Matching soFar = Engine.match(rules, rows.side(), rows.side());
        for (int at = 0; at < Math.max(left.size(), right.size()); at += 9) {
            soFar = Engine.extend(soFar, rows.side(part(left, at)), rows.side(part(right, at)))
                    .matching();
        }

        assertEquals(Rows.groups(all), Rows.groups(soFar));
        assertEquals(Rows.breaks(all), Rows.breaks(soFar));
    }

    private static List<String> part(List<String> rows, int from) {
        return rows.subList(Math.min(rows.size(), from), Math.min(rows.size(), from + 9));
    }

    @Test
    void oneLineMoreIsAFewLinesLookedAt() {
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (int at = 0; at < 20_000; at++) {
            left.add("L" + at + "|" + (10_000 + at) + "|INV-" + at + "|Party " + at % 500);
            right.add("R" + at + "|" + (10_000 + at) + "|inv " + at + "|Party " + at % 500);
        }
        RuleSet rules = withoutRarity(RulesDocument.standard().rules());
        Rows rows = new Rows();
        Matching first =
                Engine.match(rules, rows.side(left.subList(1, left.size())), rows.side(right));
        Extension second = Engine.extend(first, rows.side(left.subList(0, 1)), rows.side());

        assertEquals(20_000, second.matching().groupCount());
        assertEquals(2, second.looked());
        assertEquals(List.of(), second.changes());
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
