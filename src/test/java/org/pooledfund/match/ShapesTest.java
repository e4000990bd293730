package org.pooledfund.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pooledfund.match.Condition.Contradiction;
import org.pooledfund.match.Condition.Effect;
import org.pooledfund.match.Condition.Equal;
import org.pooledfund.match.Condition.Missing;

class ShapesTest {
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
    void equalClaimantsAreAmbiguous() {
        assertEquals(
                List.of("AMBIGUOUS rule L1,L2 R1 10000 AMBIGUOUS"),
                match(
                        rows.side("L1|10000", "L2|10000"),
                        rows.side("R1|10000"),
                        rule(PAIR, SAME, Days.ANY)));
    }

    @Test
    void equidistantClaimantsAreAmbiguous() {
        Amounts near = new Amounts.Within(500, Bound.INCLUSIVE);

        assertEquals(
                List.of("AMBIGUOUS rule L1,L2 R1 10100 AMBIGUOUS"),
                match(
                        rows.side("L1|10000", "L2|10200"),
                        rows.side("R1|10100"),
                        rule(PAIR, near, Days.ANY)));
        assertEquals(
                List.of("CONFIRMED rule L1 R1 0 NONE"),
                match(
                        rows.side("L1|10000"),
                        rows.side("R1|10000", "R2|10300"),
                        rule(PAIR, near, Days.ANY)));
    }

    @Test
    void equalLinesAreABundle() {
        assertEquals(
                List.of("INTERCHANGEABLE rule L1,L2 R1,R2 0 NONE"),
                match(
                        rows.side("L1|10000", "L2|10000"),
                        rows.side("R1|10000", "R2|10000"),
                        rule(PAIR, SAME, Days.ANY)));
    }

    @Test
    void linesOfOneKeyAndAmountAreABundleThoughTheirTextsDiffer() {
        Equal party = new Equal(Field.COUNTERPARTY, Normal.NAME, Missing.NOBODY);

        assertEquals(
                List.of("INTERCHANGEABLE rule L1,L2 R1,R2 0 NONE"),
                match(
                        rows.side("L1|100||Elm|a", "L2|100||Elm|b"),
                        rows.side("R1|100||Elm|c", "R2|100||Elm|d"),
                        rule(PAIR, SAME, Days.ANY, party)));
        assertEquals(
                List.of("AMBIGUOUS rule L1,L2 R1,R2 0 AMBIGUOUS"),
                match(
                        rows.side("L1|100||Elm|a", "L2|100||Ash|b"),
                        rows.side("R1|100|||c", "R2|100|||d"),
                        rule(PAIR, SAME, Days.ANY)));
    }

    @Test
    void weeklyPackagesPairInTheOrderOfTheirDays() {
        assertEquals(
                List.of("CONFIRMED rule L1 R1 0 NONE", "CONFIRMED rule L2 R2 0 NONE"),
                match(
                        rows.side("L1|100|||x|0", "L2|100|||y|7"),
                        rows.side("R1|100|||x|10", "R2|100|||z|17"),
                        rule(PAIR, SAME, Days.within(20))));
    }

    @Test
    void bestAnswerIsNotTheGreedyOne() {
        assertEquals(
                List.of("CONFIRMED rule L1 R2 0 NONE", "CONFIRMED rule L2 R1 0 NONE"),
                match(
                        rows.side("L1|100||||10", "L2|100||||21"),
                        rows.side("R1|100||||15", "R2|100||||4"),
                        rule(PAIR, SAME, Days.within(6))));
    }

    @Test
    void differentReferencesForbidOrDoubt() {
        Lines left = rows.side("L1|10000|1002");
        Lines right = rows.side("R1|10000|1001");

        assertEquals(
                List.of(),
                match(
                        left,
                        right,
                        rule(
                                PAIR,
                                SAME,
                                Days.ANY,
                                new Contradiction(
                                        Field.REFERENCE, Normal.REFERENCE, Effect.FORBID))));
        assertEquals(
                List.of("SUGGESTED rule L1 R1 0 NONE"),
                match(
                        left,
                        right,
                        rule(
                                PAIR,
                                SAME,
                                Days.ANY,
                                new Contradiction(
                                        Field.REFERENCE, Normal.REFERENCE, Effect.SUGGEST))));
    }

    @Test
    void whatIsTakenByAnotherDocumentIsLeftForTheFreeOne() {
        assertEquals(
                List.of("CONFIRMED rule L1 R2 0 NONE"),
                match(
                        rows.side("L1|-1239|new"),
                        rows.side("R1|-1239|other", "R2|-1239|"),
                        rule(
                                PAIR,
                                SAME,
                                Days.ANY,
                                new Contradiction(
                                        Field.REFERENCE, Normal.REFERENCE, Effect.SUGGEST))));
    }

    @Test
    void subPennyAndPercentBoundsAreExact() {
        Amounts half = new Amounts.Within(50, Bound.INCLUSIVE);

        assertEquals(
                List.of("CONFIRMED rule L1 R1 50 TOLERANCE", "CONFIRMED rule L2 R2 -50 TOLERANCE"),
                match(
                        rows.side("L1|11230|A", "L2|11230|B", "L3|11230|C"),
                        rows.side("R1|11180|A", "R2|11280|B", "R3|11281|C"),
                        rule(PAIR, half, Days.ANY, REFERENCE)));
        assertEquals(
                List.of("CONFIRMED rule L1 R1 200 TOLERANCE"),
                match(
                        rows.side("L1|10000|A", "L2|10000|B"),
                        rows.side("R1|9800|A", "R2|9799|B"),
                        rule(
                                PAIR,
                                new Amounts.Percent(200, Amounts.Base.LEFT, Bound.INCLUSIVE),
                                Days.ANY,
                                REFERENCE)));
        assertEquals(
                List.of(),
                match(
                        rows.side("L1|10000|A"),
                        rows.side("R1|9800|A"),
                        rule(
                                PAIR,
                                new Amounts.Percent(200, Amounts.Base.LEFT, Bound.STRICT),
                                Days.ANY,
                                REFERENCE)));
    }

    @Test
    void referencesAndNamesAreFoundInNarratives() {
        Rule reference = rule(
                PAIR,
                SAME,
                Days.ANY,
                new Condition.Within(
                        Side.LEFT, Field.REFERENCE, Field.NARRATIVE, Normal.REFERENCE));
        Rule name = rule(
                PAIR,
                SAME,
                Days.ANY,
                new Condition.Within(Side.RIGHT, Field.COUNTERPARTY, Field.NARRATIVE, Normal.NAME));

        assertEquals(
                List.of("CONFIRMED rule L1 R1 0 NONE"),
                match(
                        rows.side("L1|500|inv/412"),
                        rows.side("R1|500|||PAYMENT MEADOWBANK RE INV-00412", "R2|500|||RE 4120"),
                        reference));
        assertEquals(
                List.of("CONFIRMED rule L1 R1 0 NONE"),
                match(
                        rows.side("L1|-690|||Re 95282925234 AT17 Conrad Electronic"),
                        rows.side("R1|-690||Conrad Electronic", "R2|-690||Poore"),
                        name));
    }

    @Test
    void theLineThatSharesTheReferenceBeatsTheOneWithTheExactAmount() {
        assertEquals(
                List.of("CONFIRMED rule L1 R2 -1 TOLERANCE"),
                match(
                        rows.side("L1|-126050|PG2026/70002"),
                        rows.side("R1|-126050|PG2026/70004", "R2|-126049|PG2026/70002"),
                        rule(
                                PAIR,
                                new Amounts.Within(10, Bound.INCLUSIVE),
                                Days.within(3),
                                REFERENCE)));
    }

    @Test
    void twiceTheSameDocumentIsADuplicate() {
        assertEquals(
                List.of("AMBIGUOUS rule L1 R1,R2 -159491 DUPLICATE"),
                match(
                        rows.side("L1|159491|PG2026/70005|TEJO"),
                        rows.side("R1|159491|PG2026/70005|TEJO LDA", "R2|159491|PG2026/70005|TEJO"),
                        rule(PAIR, SAME, Days.within(3), REFERENCE)));
    }

    @Test
    void ofEqualCopiesOneIsMatchedAndTheOtherIsADuplicate() {
        Matching matching = Engine.match(
                new RuleSet("test", "1", 2, List.of(rule(PAIR, SAME, Days.ANY, REFERENCE))),
                rows.side("L1|5000|INV-7|Elm|", "L2|5000|INV-7|Elm|", "L3|5000|INV-7|Elm|"),
                rows.side("R1|5000|INV-7|Elm||3", "R2|5000|INV-7|Elm||3"));

        assertEquals(List.of("INTERCHANGEABLE rule L1,L2 R1,R2 0 NONE"), Rows.groups(matching));
        assertEquals(1, matching.breakCount());
        assertEquals(Difference.DUPLICATE, matching.breakType(0));
        assertEquals("L3", matching.left().id(matching.lineBreak(0).line()));
        assertEquals(true, matching.group(0).evidence().endsWith("which of them does not matter"));
    }

    @Test
    void weakEvidenceDecidesWhatStrongEvidenceLeavesOpen() {
        Rule strong = rule(PAIR, SAME, Days.ANY, REFERENCE);
        Rule weak = new Rule(
                "weak",
                Scope.ALL,
                PAIR,
                new Tests(
                        List.of(new Equal(Field.COUNTERPARTY, Normal.NAME, Missing.NOBODY)),
                        SAME,
                        Days.ANY,
                        Periods.ANY),
                Verdict.confirm(Difference.NONE));

        assertEquals(
                List.of("CONFIRMED rule L1 R1 0 NONE", "CONFIRMED weak L2 R2 0 NONE"),
                match(
                        rows.side("L1|100|A|one", "L2|100|A|two"),
                        rows.side("R1|100|A|three", "R2|100||two"),
                        strong,
                        weak));
    }
}
