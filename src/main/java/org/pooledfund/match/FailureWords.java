package org.pooledfund.match;

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

    /** Writes all that failed, the days first: whether there is anything. */
    boolean write(long failed, Ink ink) {
        int start = ink.length();
        Lines a = wording.lines(Side.LEFT);
        Lines b = wording.lines(Side.RIGHT);
        if (failures.isOfDays(failed)) {
            days(next(ink, start), Math.abs(b.epochDay(right) - a.epochDay(left)));
        }
        if (failures.isOfPeriods(failed)) {
            next(ink, start)
                    .number(Math.abs(a.month(left) - b.month(right)))
                    .text(" periods apart");
        }
        if (failures.isOfAmounts(failed)) {
            amounts(next(ink, start), a.amount(left), b.amount(right));
        }
        List<Condition> conditions = failures.rule().tests().conditions();
        for (int at = 0; at < conditions.size(); at++) {
            if (failures.isOfCondition(failed, at)) {
                text(next(ink, start), conditions.get(at));
            }
        }
        if (failures.isOfScope(failed)) {
            next(ink, start).text("the rule does not look at lines of this kind");
        }
        return ink.length() > start;
    }

    private static Ink next(Ink ink, int start) {
        return ink.length() == start ? ink : ink.text(", ");
    }

    private void days(Ink ink, int apart) {
        Days days = failures.rule().tests().days();
        ink.number(apart)
                .text(" days apart, the rule allows ")
                .text(days.bound() == Bound.STRICT ? "less than " : "")
                .number(days.limit())
                .text(
                        switch (days.direction()) {
                            case EITHER -> "";
                            case RIGHT_LATER -> " and the right line later";
                            case LEFT_LATER -> " and the left line later";
                        });
    }

    private void amounts(Ink ink, long one, long other) {
        wording.amount(ink.text("the amounts "), one);
        wording.amount(ink.text(" and "), other);
        wording.amount(ink.text(" differ by "), one - other);
        switch (failures.rule().tests().amounts()) {
            case Amounts.Within within ->
                wording.amount(allowed(ink, within.bound()), within.units());
            case Amounts.Percent percent ->
                allowed(ink, percent.bound())
                        .text(percent.tenThousandths() / 100.0 + " % of the "
                                + percent.base().name().toLowerCase(Locale.ROOT) + " amount");
            default -> {}
        }
    }

    private static Ink allowed(Ink ink, Bound bound) {
        return ink.text(", the rule allows ").text(bound == Bound.STRICT ? "less than " : "");
    }

    private void text(Ink ink, Condition condition) {
        switch (condition) {
            case Condition.Equal equal -> differ(ink, equal.field());
            case Condition.Contradiction against -> differ(ink, against.field());
            case Condition.Within within -> {
                Lines lines = wording.lines(within.side());
                int text = lines.number(within.side() == Side.LEFT ? left : right, within.wanted());
                ink.text("the ").text(within.wanted().name()).text(" ");
                if (text == 0) {
                    ink.text("is missing");
                } else {
                    lines.texts().write(text, ink);
                    ink.text(" is not in the ")
                            .text(within.searched().name())
                            .text(" of the other");
                }
            }
        }
    }

    private void differ(Ink ink, Field field) {
        int one = wording.lines(Side.LEFT).number(left, field);
        int other = wording.lines(Side.RIGHT).number(right, field);
        if (one == 0 || other == 0) {
            ink.text("no ").text(field.name()).text(one == 0 ? " on the left" : " on the right");
            return;
        }
        Texts texts = wording.lines(Side.LEFT).texts();
        texts.write(one, ink.text("the ").text(field.plural()).text(" "));
        texts.write(other, ink.text(" and "));
        ink.text(" differ");
    }
}
