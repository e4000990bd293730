package org.pooledfund.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What spoke against two lines by a rule, in words, and how much it weighs. */
final class Failures {
    private static final int SLIGHT = 1;
    private static final int MIDDLING = 2;
    private static final int GRAVE = 4;

    private final Wording wording;
    private final Rule rule;
    private final List<Supplier<String>> words = new ArrayList<>();
    private int weight;

    private Failures(Wording wording, Rule rule) {
        this.wording = wording;
        this.rule = rule;
    }

    /** Looks at the conditions of a rule, until they weigh more than a limit. */
    static Failures of(Wording wording, Rule rule, int left, int right, int limit) {
        Failures failures = new Failures(wording, rule);
        Lines a = wording.lines(Side.LEFT);
        Lines b = wording.lines(Side.RIGHT);
        failures.days(b.epochDay(right) - a.epochDay(left));
        failures.periods(a.month(left), b.month(right));
        failures.amounts(a.amount(left), b.amount(right));
        for (Condition condition : rule.tests().conditions()) {
            if (failures.weight <= limit) {
                failures.text(condition, left, right);
            }
        }
        if (failures.weight <= limit
                && (!rule.scope().covers(a.traits(left))
                        || !rule.scope().covers(b.traits(right)))) {
            failures.add(GRAVE, () -> "the rule does not look at lines of this kind");
        }
        return failures;
    }

    Rule rule() {
        return rule;
    }

    int weight() {
        return weight;
    }

    String words() {
        return words.stream().map(Supplier::get).collect(Collectors.joining(", "));
    }

    private void add(int more, Supplier<String> text) {
        weight += more;
        words.add(text);
    }

    private void days(int later) {
        Days days = rule.tests().days();
        if (!days.allow(later)) {
            add(
                    SLIGHT,
                    () -> String.format(
                            Locale.ROOT,
                            "%d days apart, the rule allows %s%d%s",
                            Math.abs(later),
                            days.bound() == Bound.STRICT ? "less than " : "",
                            days.limit(),
                            days.direction() == Days.Direction.EITHER
                                    ? ""
                                    : " and the "
                                            + (days.direction() == Days.Direction.RIGHT_LATER
                                                    ? "right"
                                                    : "left")
                                            + " line later"));
        }
    }

    private void periods(int one, int other) {
        if (!rule.tests().periods().allow(one, other)) {
            add(SLIGHT, () -> Math.abs(one - other) + " periods apart");
        }
    }

    private void amounts(long one, long other) {
        if (!AmountTest.allows(rule.tests().amounts(), one, other)) {
            add(
                    MIDDLING + 1,
                    () -> "the amounts " + wording.amount(one) + " and "
                            + wording.amount(other) + " differ by " + wording.amount(one - other)
                            + allowed());
        }
    }

    private String allowed() {
        return switch (rule.tests().amounts()) {
            case Amounts.Within within ->
                ", the rule allows "
                        + (within.bound() == Bound.STRICT ? "less than " : "")
                        + wording.amount(within.units());
            case Amounts.Percent percent ->
                ", the rule allows "
                        + (percent.bound() == Bound.STRICT ? "less than " : "")
                        + percent.tenThousandths() / 100.0 + " % of the "
                        + percent.base().name().toLowerCase(Locale.ROOT) + " amount";
            default -> "";
        };
    }

    private void text(Condition condition, int left, int right) {
        switch (condition) {
            case Condition.Equal equal -> equal(equal, left, right);
            case Condition.Contradiction against -> contradiction(against, left, right);
            case Condition.Within within ->
                within(
                        within,
                        within.side() == Side.LEFT ? left : right,
                        within.side() == Side.LEFT ? right : left);
        }
    }

    private void contradiction(Condition.Contradiction against, int left, int right) {
        int one = alike(Side.LEFT, left, against.field(), against.normal());
        int other = alike(Side.RIGHT, right, against.field(), against.normal());
        if (against.effect() == Condition.Effect.FORBID && one != 0 && other != 0 && one != other) {
            differ(against.field(), left, right);
        }
    }

    private void within(Condition.Within within, int line, int other) {
        Lines wanted = wording.lines(within.side());
        boolean isThere = wording.narratives()
                .contain(
                        wording.spellings().of(within.normal()),
                        wanted.numbers(within.wanted())[line],
                        wording.lines(within.side().other()).numbers(within.searched())[other]);
        if (!isThere) {
            String text = wanted.text(line, within.wanted());
            add(
                    GRAVE,
                    () -> "the " + within.wanted().name() + " "
                            + (text.isEmpty()
                                    ? "is missing"
                                    : text + " is not in the "
                                            + within.searched().name() + " of the other"));
        }
    }

    private void equal(Condition.Equal equal, int left, int right) {
        int one = alike(Side.LEFT, left, equal.field(), equal.normal());
        int other = alike(Side.RIGHT, right, equal.field(), equal.normal());
        if ((one == 0 || one != other) && !PairTest.mayLack(equal.missing(), one, other)) {
            differ(equal.field(), left, right);
        }
    }

    private int alike(Side side, int line, Field field, Normal normal) {
        return wording.spellings().of(normal).of(wording.lines(side).numbers(field)[line]);
    }

    private void differ(Field field, int left, int right) {
        add(field.equals(Field.SCHEME) ? MIDDLING : GRAVE, () -> {
            String one = wording.lines(Side.LEFT).text(left, field);
            String other = wording.lines(Side.RIGHT).text(right, field);
            return one.isEmpty() || other.isEmpty()
                    ? "no " + field.name() + " on the " + (one.isEmpty() ? "left" : "right")
                    : "the " + field.name() + "s " + one + " and " + other + " differ";
        });
    }
}
