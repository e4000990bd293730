package org.pooledfund.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pooledfund.match.Condition.Equal;
import org.pooledfund.match.Condition.Missing;

/** Rules that put more than two lines together, or lines of one side. */
class GroupShapesTest {
    private static final Amounts SAME = new Amounts.Equal();
    private static final Method PAIR = new Method.Pair();
    private static final Equal REFERENCE =
            new Equal(Field.REFERENCE, Normal.REFERENCE, Missing.NOBODY);

    private final Rows rows = new Rows();

    private static Rule rule(Method method, Amounts amounts, Days days, Condition... conditions) {
        return new Rule(
                "rule",
                Scope.ALL,
                method,
                new Tests(List.of(conditions), amounts, days, Periods.ANY),
                Verdict.confirm(Difference.NONE));
    }

    private List<String> match(Lines left, Lines right, Rule... rules) {
        return Rows.groups(Engine.match(new RuleSet("test", "1", 2, List.of(rules)), left, right));
    }

    @Test
    void overpaymentLeavesARemainderThatIsCarried() {
        Matching matching = Engine.match(
                new RuleSet(
                        "test",
                        "1",
                        2,
                        List.of(rule(
                                PAIR,
                                new Amounts.Residual(Amounts.Base.LEFT),
                                Days.ANY,
                                REFERENCE))),
                rows.side("L1|101000|A"),
                rows.side("R1|100000|A"));

        assertEquals(1_000, matching.conservation(Side.LEFT).carried().units());
        assertEquals(100_000, matching.conservation(Side.LEFT).matched().units());
        assertEquals(true, matching.group(0).carried());
    }

    @Test
    void twoUniqueSubsetsComeOutOfOnePool() {
        Lines left = rows.side("S1|11100|Shop-1", "S2|23300|Shop-1");
        Lines right = rows.side(
                "B1|10000|Shop-1",
                "B2|1000|Shop-1",
                "B3|100|Shop-1",
                "B4|20000|Shop-1",
                "B5|3000|Shop-1",
                "B6|300|Shop-1");
        Method subset = new Method.Subset(Shape.ONE_TO_MANY, new SubsetLimits(2, 6, 40));

        assertEquals(
                List.of("CONFIRMED rule S1 B1,B2,B3 0 NONE", "CONFIRMED rule S2 B4,B5,B6 0 NONE"),
                match(left, right, rule(subset, SAME, Days.ANY, REFERENCE)));
        assertEquals(
                List.of(),
                match(
                        rows.side("L|15000"),
                        rows.side("R1|1000", "R2|2000", "R3|3000", "R4|4000", "R5|5000"),
                        rule(
                                new Method.Subset(Shape.ONE_TO_MANY, new SubsetLimits(2, 4, 40)),
                                SAME,
                                Days.ANY)));
    }

    @Test
    void oneOfSeveralSubsetsIsNeverConfirmed() {
        Method subset = new Method.Subset(Shape.ONE_TO_MANY, new SubsetLimits(2, 6, 40));

        assertEquals(
                List.of("AMBIGUOUS rule L1 R1,R2,R4 -6000 AMBIGUOUS"),
                match(
                        rows.side("L1|10000"),
                        rows.side("R1|6000", "R2|4000", "R3|5100", "R4|6000"),
                        rule(subset, SAME, Days.ANY)));
    }

    @Test
    void someOfBothSidesWithOneTotal() {
        Lines left = rows.side(
                "1|98300|7959", "2|63700|7959", "3|28800|7959", "4|50000|7959", "5|81800|7959");
        Lines right = rows.side("A|-47500|7959", "B|209500|7959", "C|-72500|7959");

        assertEquals(
                List.of("CONFIRMED rule 1,2 A,B 0 NONE"),
                match(
                        left,
                        right,
                        rule(
                                new Method.Subset(Shape.MANY_TO_MANY, new SubsetLimits(2, 8, 40)),
                                SAME,
                                Days.ANY,
                                REFERENCE)));
        assertEquals(
                List.of(),
                match(
                        left,
                        right,
                        rule(new Method.Group(Shape.MANY_TO_MANY), SAME, Days.ANY, REFERENCE)));
    }

    @Test
    void moreSubsetsThanAreLookedIntoIsALimitThatIsSaid() {
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (int at = 10; at < 22; at++) {
            left.add("L" + at + "|100|7959|Elm|" + at);
            right.add("R" + at + "|100|7959|Elm|" + at);
        }
        Matching matching = Engine.match(
                new RuleSet(
                        "test",
                        "1",
                        2,
                        List.of(rule(
                                new Method.Subset(Shape.MANY_TO_MANY, new SubsetLimits(2, 8, 40)),
                                SAME,
                                Days.ANY,
                                REFERENCE))),
                rows.side(left),
                rows.side(right));

        assertEquals(1, matching.groupCount());
        assertEquals(Status.LIMIT, matching.group(0).status());
        assertEquals(24, matching.breakCount());
        assertEquals(Difference.BEYOND_LIMIT, matching.breakType(0));
        assertTrue(
                matching.group(0)
                        .evidence()
                        .contains("all subsets of 2-8 of 24 lines searched; 297,925 add up"),
                matching.group(0).evidence());
    }

    @Test
    void accrualsAreNettedWithTheirReversals() {
        Rule netting = new Rule(
                "netting",
                new Scope(Set.of(), Set.of()),
                new Method.Netting(),
                new Tests(List.of(REFERENCE), new Amounts.Opposite(), Days.ANY, Periods.NEXT),
                Verdict.confirm(Difference.REVERSAL));
        Matching matching = Engine.match(
                new RuleSet("test", "1", 2, List.of(netting)),
                rows.side("L1|500|A1|||0", "L2|-500|A1|||30", "L3|500|A2|||0"),
                rows.side("R1|70|A1", "R2|-70|A1|||30"));

        assertEquals(
                List.of(
                        "CONFIRMED netting L1,L2  0 REVERSAL",
                        "CONFIRMED netting  R1,R2 0 REVERSAL"),
                Rows.groups(matching));
        assertEquals(2, matching.conservation(Side.LEFT).netted().lines());
    }
}
