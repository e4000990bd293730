package org.pooledfund.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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

    void apply(Shape shape, int[] openLeft, int[] openRight, Found found) {
        for (Compiled.Bucket bucket : rule.byKey(left, openLeft, right, openRight)) {
            for (Compiled.Bucket part : parts(bucket)) {
                if (shape.allows(part.first().length, part.second().length)) {
                    close(part, found);
                }
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
        if (Arrays.stream(lefts).anyMatch(value -> value == 0)
                || Arrays.stream(rights).anyMatch(value -> value == 0)) {
            return List.of(bucket);
        }
        Buckets buckets = new Buckets(lefts, rights);
        List<Compiled.Bucket> parts = new ArrayList<>();
        for (int at = 0; at < buckets.size(); at++) {
            int part = at;
            parts.add(new Compiled.Bucket(
                    java.util.stream.IntStream.range(0, buckets.firstCount(at))
                            .map(i -> bucket.first()[buckets.first(part, i)])
                            .toArray(),
                    java.util.stream.IntStream.range(0, buckets.secondCount(at))
                            .map(i -> bucket.second()[buckets.second(part, i)])
                            .toArray()));
        }
        return parts;
    }

    private long[] values(Lines lines, int[] of, Condition.Equal equal) {
        int[] numbers = lines.numbers(equal.field());
        return Arrays.stream(of)
                .mapToLong(line -> rule.spelling(equal.normal()).of(numbers[line]))
                .toArray();
    }

    private void close(Compiled.Bucket part, Found found) {
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
        found.group(
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
        var leftDays = Arrays.stream(part.first()).map(left::epochDay).summaryStatistics();
        var rightDays = Arrays.stream(part.second()).map(right::epochDay).summaryStatistics();
        var leftMonths = Arrays.stream(part.first()).map(left::month).summaryStatistics();
        var rightMonths = Arrays.stream(part.second()).map(right::month).summaryStatistics();
        Tests tests = rule.rule().tests();
        return tests.days().allow((long) rightDays.getMax() - leftDays.getMin())
                && tests.days().allow((long) rightDays.getMin() - leftDays.getMax())
                && tests.periods().allow(leftMonths.getMin(), rightMonths.getMax())
                && tests.periods().allow(leftMonths.getMax(), rightMonths.getMin());
    }

    private static Note note(Compiled.Bucket part) {
        int lefts = part.first().length;
        int rights = part.second().length;
        return (left, right) -> String.format(
                Locale.ROOT, "all %d left and %d right open lines of this key", lefts, rights);
    }
}
