package org.pooledfund.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts {@link Failures} of two lines into words. */
final class FailureWords {
    private final Wording wording;
    private final Failures failures;
    private final int left;
    private final int right;

    FailureWords(Wording wording, Failures failures, int left, int right) {
        this.wording = wording;
        this.failures = failures;
        this.left = left;
        this.right = right;
    }

    /** All that failed, the days first. */
    String of(long failed) {
        List<String> words = new ArrayList<>();
        Lines a = wording.lines(Side.LEFT);
        Lines b = wording.lines(Side.RIGHT);
        if (failures.isOfDays(failed)) {
            words.add(days(Math.abs(b.epochDay(right) - a.epochDay(left))));
        }
        if (failures.isOfPeriods(failed)) {
            words.add(Math.abs(a.month(left) - b.month(right)) + " periods apart");
        }
        if (failures.isOfAmounts(failed)) {
            words.add(amounts(a.amount(left), b.amount(right)));
        }
        List<Condition> conditions = failures.rule().tests().conditions();
        for (int at = 0; at < conditions.size(); at++) {
            if (failures.isOfCondition(failed, at)) {
                words.add(text(conditions.get(at)));
            }
        }
        if (failures.isOfScope(failed)) {
            words.add("the rule does not look at lines of this kind");
        }
        return String.join(", ", words);
    }

    private String days(int apart) {
        Days days = failures.rule().tests().days();
        String strict = days.bound() == Bound.STRICT ? "less than " : "";
        String later = switch (days.direction()) {
            case EITHER -> "";
            case RIGHT_LATER -> " and the right line later";
            case LEFT_LATER -> " and the left line later";
        };
        return apart + " days apart, the rule allows " + strict + days.limit() + later;
    }

    private String amounts(long one, long other) {
        return "the amounts " + wording.amount(one) + " and " + wording.amount(other)
                + " differ by " + wording.amount(one - other) + allowed();
    }

    private String allowed() {
        return switch (failures.rule().tests().amounts()) {
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

    private String text(Condition condition) {
        return switch (condition) {
            case Condition.Equal equal -> differ(equal.field());
            case Condition.Contradiction against -> differ(against.field());
            case Condition.Within within -> {
                int line = within.side() == Side.LEFT ? left : right;
                String text = wording.lines(within.side()).text(line, within.wanted());
                yield "the " + within.wanted().name() + " "
                        + (text.isEmpty()
                                ? "is missing"
                                : text + " is not in the " + within.searched().name()
                                        + " of the other");
            }
        };
    }

    private String differ(Field field) {
        String one = wording.lines(Side.LEFT).text(left, field);
        String other = wording.lines(Side.RIGHT).text(right, field);
        return one.isEmpty() || other.isEmpty()
                ? "no " + field.name() + " on the " + (one.isEmpty() ? "left" : "right")
                : "the " + field.name() + "s " + one + " and " + other + " differ";
    }
}
