package org.pooledfund.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Puts all open lines with one key together if their totals compare as the rule wants. */
final class Grouping {
    private final Compiled rule;
    private final Lines left;
    private final Lines right;

    Grouping(Compiled rule, Lines left, Lines right) {
        this.rule = rule;
        this.left = left;
        this.right = right;
    }

    /** What becomes of the open lines, key by key. */
    List<Draft> drafts(Shape shape, int[] openLeft, int[] openRight, Workers workers) {
        return Draft.of(rule.byKey(left, openLeft, right, openRight), workers, () -> {
            Grouping own = new Grouping(rule.fork(), left, right);
            return (bucket, draft) -> own.look(shape, bucket, draft);
        });
    }

    private void look(Shape shape, Compiled.Bucket bucket, Draft draft) {
        for (Compiled.Bucket part : parts(bucket)) {
            if (shape.allows(part.first().length, part.second().length)) {
                close(part, draft);
            }
        }
    }

    /** A field that may be missing splits a bucket in which every line has it. */
    private List<Compiled.Bucket> parts(Compiled.Bucket bucket) {
        List<Compiled.Bucket> parts = List.of(bucket);
        for (Condition condition : rule.rule().tests().conditions()) {
            if (condition instanceof Condition.Equal equal
                    && equal.missing() != Condition.Missing.NOBODY) {
                List<Compiled.Bucket> finer = new ArrayList<>();
                parts.forEach(part -> finer.addAll(split(part, equal)));
                parts = finer;
            }
        }
        return parts;
    }

    private List<Compiled.Bucket> split(Compiled.Bucket bucket, Condition.Equal equal) {
        long[] lefts = values(left, bucket.first(), equal);
        long[] rights = values(right, bucket.second(), equal);
        if (hasNone(lefts) || hasNone(rights)) {
            return List.of(bucket);
        }
        Buckets buckets = new Buckets(lefts, rights);
        List<Compiled.Bucket> parts = new ArrayList<>();
        for (int at = 0; at < buckets.size(); at++) {
            parts.add(new Compiled.Bucket(
                    buckets.firsts(at, bucket.first()), buckets.seconds(at, bucket.second())));
        }
        return parts;
    }

    private static boolean hasNone(long[] values) {
        for (long value : values) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }

    private long[] values(Lines lines, int[] of, Condition.Equal equal) {
        int[] numbers = lines.numbers(equal.field());
        Spelling spelling = rule.spelling(equal.normal());
        long[] values = new long[of.length];
        for (int at = 0; at < of.length; at++) {
            values[at] = spelling.of(numbers[of[at]]);
        }
        return values;
    }

    private void close(Compiled.Bucket part, Draft draft) {
        long leftTotal = Closing.total(left, part.first());
        long rightTotal = Closing.total(right, part.second());
        Amounts amounts = rule.rule().tests().amounts();
        PairTest.Answer answer = texts(part);
        if (answer == PairTest.Answer.NO
                || !AmountTest.allows(amounts, leftTotal, rightTotal)
                || !areNear(part)) {
            return;
        }
        long difference = leftTotal - rightTotal;
        boolean confirms = rule.rule().verdict().outcome() == Verdict.Outcome.CONFIRM
                && answer == PairTest.Answer.YES;
        Status status = confirms ? Status.CONFIRMED : Status.SUGGESTED;
        draft.group(
                part.first(),
                part.second(),
                new Found.What(
                        rule.number(),
                        status,
                        Closing.type(rule.rule(), status, difference, true),
                        difference,
                        amounts instanceof Amounts.Residual && difference != 0),
                note(part));
    }

    /** The first line of each side stands for its side. */
    private PairTest.Answer texts(Compiled.Bucket part) {
        PairTest.Answer answer = PairTest.Answer.YES;
        for (int line : part.first()) {
            answer = worse(answer, rule.test().texts(line, part.second()[0]));
        }
        for (int line : part.second()) {
            answer = worse(answer, rule.test().texts(part.first()[0], line));
        }
        return answer;
    }

    private static PairTest.Answer worse(PairTest.Answer one, PairTest.Answer other) {
        if (one == PairTest.Answer.NO || other == PairTest.Answer.NO) {
            return PairTest.Answer.NO;
        }
        return one == PairTest.Answer.DOUBTED ? one : other;
    }

    private boolean areNear(Compiled.Bucket part) {
        Range leftDays = Range.of(part.first(), left::epochDay);
        Range rightDays = Range.of(part.second(), right::epochDay);
        Range leftMonths = Range.of(part.first(), left::month);
        Range rightMonths = Range.of(part.second(), right::month);
        Tests tests = rule.rule().tests();
        return tests.days().allow((long) rightDays.most - leftDays.least)
                && tests.days().allow((long) rightDays.least - leftDays.most)
                && tests.periods().allow(leftMonths.least, rightMonths.most)
                && tests.periods().allow(leftMonths.most, rightMonths.least);
    }

    /** From the least to the most of something that lines have. */
    private record Range(int least, int most) {
        static Range of(int[] lines, IntUnaryOperator what) {
            int least = Integer.MAX_VALUE;
            int most = Integer.MIN_VALUE;
            for (int line : lines) {
                least = Math.min(least, what.applyAsInt(line));
                most = Math.max(most, what.applyAsInt(line));
            }
            return new Range(least, most);
        }
    }

    private static Note note(Compiled.Bucket part) {
        int lefts = part.first().length;
        int rights = part.second().length;
        return (left, right) ->
                "all " + lefts + " left and " + rights + " right open lines of this key";
    }
}
