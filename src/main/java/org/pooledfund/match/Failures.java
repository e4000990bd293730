package org.pooledfund.match;

/**
 * What speaks against two lines by a rule: found as bits, as often as a nearest miss is sought, and
 * put into words once.
 */
final class Failures {
    private static final int SLIGHT = 1;
    private static final int MIDDLING = 2;
    private static final int GRAVE = 4;
    private static final long DAYS = 1;
    private static final long PERIODS = 1 << 1;
    private static final long AMOUNTS = 1 << 2;
    private static final long SCOPE = 1 << 3;
    private static final int FIRST_CONDITION = 4;

    private final Rule rule;
    private final PairTest test;
    private final Lines a;
    private final Lines b;
    private final int[] weights;

    /** Of one rule. */
    Failures(Wording wording, Rule rule) {
        this.rule = rule;
        a = wording.lines(Side.LEFT);
        b = wording.lines(Side.RIGHT);
        test = new PairTest(rule, a, b, wording.spellings());
        weights = rule.tests().conditions().stream().mapToInt(Failures::weight).toArray();
    }

    private static int weight(Condition condition) {
        return condition instanceof Condition.Equal equal && equal.field().equals(Field.SCHEME)
                ? MIDDLING
                : GRAVE;
    }

    Rule rule() {
        return rule;
    }

    /** What fails, a bit each; whatever weighs more than a limit may be incomplete. */
    long of(int left, int right, int limit) {
        Tests tests = rule.tests();
        long failed = 0;
        if (!AmountTest.allows(tests.amounts(), a.amount(left), b.amount(right))) {
            failed |= AMOUNTS;
        }
        if (!tests.days().allow((long) b.epochDay(right) - a.epochDay(left))) {
            failed |= DAYS;
        }
        if (!tests.periods().allow(a.month(left), b.month(right))) {
            failed |= PERIODS;
        }
        if (!test.covers(a.traits(left)) || !test.covers(b.traits(right))) {
            failed |= SCOPE;
        }
        for (int at = 0; at < weights.length && weight(failed) <= limit; at++) {
            if (test.text(at, left, right) == PairTest.Answer.NO) {
                failed |= 1L << (FIRST_CONDITION + at);
            }
        }
        return failed;
    }

    int weight(long failed) {
        int weight = (failed & DAYS) != 0 ? SLIGHT : 0;
        weight += (failed & PERIODS) != 0 ? SLIGHT : 0;
        weight += (failed & AMOUNTS) != 0 ? MIDDLING + 1 : 0;
        weight += (failed & SCOPE) != 0 ? GRAVE : 0;
        for (int at = 0; at < weights.length; at++) {
            weight += (failed >>> FIRST_CONDITION + at & 1) == 0 ? 0 : weights[at];
        }
        return weight;
    }

    boolean isOfDays(long failed) {
        return (failed & DAYS) != 0;
    }

    boolean isOfPeriods(long failed) {
        return (failed & PERIODS) != 0;
    }

    boolean isOfAmounts(long failed) {
        return (failed & AMOUNTS) != 0;
    }

    boolean isOfScope(long failed) {
        return (failed & SCOPE) != 0;
    }

    boolean isOfCondition(long failed, int condition) {
        return (failed >>> FIRST_CONDITION + condition & 1) != 0;
    }
}
