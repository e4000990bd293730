package org.pooledfund.match;

import org.pooledfund.match.Condition.Effect;
import org.pooledfund.match.Condition.Missing;

/** Whether a rule takes two lines for candidates of each other. */
final class PairTest {
    /** What a rule says of two lines. */
    enum Answer {
        NO,
        YES,
        /** Candidates, but something speaks against confirming them. */
        DOUBTED
    }

    private record Column(Condition condition, int[] first, int[] second, Spelling spelling) {}

    private final Rule rule;
    private final int with;
    private final int without;
    private final Lines first;
    private final Lines second;
    private final Column[] columns;
    private final Spellings spellings;

    PairTest(Rule rule, Lines first, Lines second, Spellings spellings) {
        this.rule = rule;
        with = Trait.bits(rule.scope().with());
        without = Trait.bits(rule.scope().without());
        this.first = first;
        this.second = second;
        this.spellings = spellings;
        columns = rule.tests().conditions().stream()
                .map(condition -> column(condition))
                .toArray(Column[]::new);
    }

    /** The same for a thread of its own; valid as long as nothing else is spelled here. */
    PairTest fork() {
        return new PairTest(rule, first, second, spellings.fork());
    }

    private Column column(Condition condition) {
        return switch (condition) {
            case Condition.Equal equal ->
                new Column(
                        equal,
                        first.numbers(equal.field()),
                        second.numbers(equal.field()),
                        spellings.of(equal.normal()));
            case Condition.Contradiction other ->
                new Column(
                        other,
                        first.numbers(other.field()),
                        second.numbers(other.field()),
                        spellings.of(other.normal()));
            case Condition.Within within ->
                new Column(
                        within,
                        first.numbers(
                                within.side() == Side.LEFT ? within.wanted() : within.searched()),
                        second.numbers(
                                within.side() == Side.LEFT ? within.searched() : within.wanted()),
                        spellings.of(within.normal()));
        };
    }

    /** Whether the rule looks at lines with such traits. */
    boolean covers(int traits) {
        return (traits & with) == with && (traits & without) == 0;
    }

    Spelling spelling(Normal normal) {
        return spellings.of(normal);
    }

    long total(boolean ofFirst, int[] lines) {
        return Closing.total(ofFirst ? first : second, lines);
    }

    Answer answer(int a, int b) {
        Tests tests = rule.tests();
        if (!AmountTest.allows(tests.amounts(), first.amount(a), second.amount(b))
                || !tests.days().allow((long) second.epochDay(b) - first.epochDay(a))
                || !tests.periods().allow(first.month(a), second.month(b))) {
            return Answer.NO;
        }
        return texts(a, b);
    }

    /** What the texts alone say. */
    Answer texts(int a, int b) {
        Answer answer = Answer.YES;
        for (Column column : columns) {
            Answer one = answer(column, a, b);
            if (one == Answer.NO) {
                return one;
            }
            answer = one == Answer.DOUBTED ? one : answer;
        }
        return answer;
    }

    /** What one condition's texts say. */
    Answer text(int condition, int a, int b) {
        return answer(columns[condition], a, b);
    }

    private Answer answer(Column column, int a, int b) {
        int one = column.first[a];
        int other = column.second[b];
        return switch (column.condition) {
            case Condition.Equal equal -> {
                int left = column.spelling.of(one);
                int right = column.spelling.of(other);
                yield left == right && left != 0 || mayLack(equal.missing(), left, right)
                        ? Answer.YES
                        : Answer.NO;
            }
            case Condition.Contradiction against -> {
                int left = column.spelling.of(one);
                int right = column.spelling.of(other);
                if (left == right || left == 0 || right == 0) {
                    yield Answer.YES;
                }
                yield against.effect() == Effect.FORBID ? Answer.NO : Answer.DOUBTED;
            }
            case Condition.Within within ->
                column.spelling
                                .narratives()
                                .contain(
                                        within.side() == Side.LEFT ? one : other,
                                        within.side() == Side.LEFT ? other : one)
                        ? Answer.YES
                        : Answer.NO;
        };
    }

    static boolean mayLack(Missing missing, int left, int right) {
        return switch (missing) {
            case NOBODY -> false;
            case LEFT -> left == 0;
            case RIGHT -> right == 0;
            case EITHER -> left == 0 || right == 0;
        };
    }
}
