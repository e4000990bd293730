package org.pooledfund.match;

import java.util.Arrays;
import java.util.Map;

/** Writes groups of nodes to what was found, pairs of two sides or nettings of one. */
final class Closing {
    private final Map<Integer, Compiled> rules;
    private final Nodes first;
    private final Nodes second;
    private final Found found;
    private final OpenAlike waiting;

    Closing(Map<Integer, Compiled> rules, Nodes first, Nodes second, Found found) {
        this.rules = rules;
        this.first = first;
        this.second = second;
        this.found = found;
        waiting = new OpenAlike(first, second, found);
    }

    Nodes first() {
        return first;
    }

    Nodes second() {
        return second;
    }

    Compiled rule(int rank) {
        Compiled rule = rules.get(rank / 2);
        if (rule == null) {
            throw new IllegalStateException("no rule has the rank " + rank);
        }
        return rule;
    }

    /** Whether a candidate is confirmed by days that the rule bounds, among other things. */
    boolean isByDays(int rank) {
        Rule rule = rule(rank).rule();
        return rank % 2 == 0
                && rule.verdict().outcome() == Verdict.Outcome.CONFIRM
                && rule.tests().days().limit() < Days.ANY.limit();
    }

    /** Whether lines alike are one bundle however far apart the rule lets them be. */
    boolean isBundling(int rank) {
        return rule(rank).rule().verdict().unlessOpenAlike();
    }

    private boolean isNetting() {
        return first.side() == second.side();
    }

    /** Closes the groups that wait for what stays open in the end, or suggests them. */
    void closeWaiting() {
        for (OpenAlike.Waiting group : waiting.judged(this)) {
            write(group.first(), group.second(), group.rank(), group.status(), group.note());
        }
    }

    void group(int[] firstLines, int[] secondLines, int rank, Status status, Note note) {
        if (status.closes() && rule(rank).rule().verdict().unlessOpenAlike()) {
            waiting.add(new OpenAlike.Waiting(firstLines, secondLines, rank, status, note));
        } else {
            write(firstLines, secondLines, rank, status, note);
        }
    }

    private void write(int[] firstLines, int[] secondLines, int rank, Status status, Note note) {
        long difference = total(first.lines(), firstLines)
                + (isNetting() ? 1 : -1) * total(second.lines(), secondLines);
        Rule rule = rule(rank).rule();
        boolean isCarried = rule.tests().amounts() instanceof Amounts.Residual && difference != 0;
        Found.What what = new Found.What(
                rules.get(rank / 2) == null ? 0 : rank / 2,
                status,
                type(rule, status, difference, months(firstLines, secondLines)),
                difference,
                isCarried);
        write(firstLines, secondLines, what, note);
    }

    /** Writes down what came of a part of a contest. */
    void close(Outcome outcome) {
        int[] firsts = outcome.members().firsts();
        int[] seconds = outcome.members().seconds();
        Difference type = outcome.type();
        if (type == null) {
            group(firsts, seconds, outcome.rank(), outcome.status(), outcome.note());
        } else {
            open(firsts, seconds, outcome, type);
        }
    }

    private void open(int[] firstLines, int[] secondLines, Outcome outcome, Difference type) {
        long difference = total(first.lines(), firstLines)
                + (isNetting() ? 1 : -1) * total(second.lines(), secondLines);
        Found.What what =
                new Found.What(outcome.rank() / 2, outcome.status(), type, difference, false);
        write(firstLines, secondLines, what, outcome.note());
    }

    private void write(int[] firstLines, int[] secondLines, Found.What what, Note note) {
        if (!isNetting()) {
            found.group(firstLines, secondLines, what, note);
            return;
        }
        int[] both = Arrays.copyOf(firstLines, firstLines.length + secondLines.length);
        System.arraycopy(secondLines, 0, both, firstLines.length, secondLines.length);
        Arrays.sort(both);
        boolean isLeft = first.side() == Side.LEFT;
        Found.What turned = isLeft
                ? what
                : new Found.What(
                        what.rule(), what.status(), what.type(), -what.difference(), false);
        found.group(isLeft ? both : new int[0], isLeft ? new int[0] : both, turned, note);
    }

    /** Whether both sides have the same months equally often. */
    private boolean months(int[] firstLines, int[] secondLines) {
        int[] ones = Arrays.stream(firstLines).map(first.lines()::month).toArray();
        int[] others = Arrays.stream(secondLines).map(second.lines()::month).toArray();
        Arrays.sort(ones);
        Arrays.sort(others);
        return Arrays.equals(ones, others);
    }

    static Difference type(Rule rule, Status status, long difference, boolean isOneMonth) {
        Difference own = rule.verdict().difference();
        if (rule.method() instanceof Method.Netting || !status.closes() && own != Difference.NONE) {
            return own;
        }
        if (difference != 0) {
            return own == Difference.NONE ? Difference.TOLERANCE : own;
        }
        if (own == Difference.ROUNDING || own == Difference.TOLERANCE || own == Difference.NONE) {
            return isOneMonth ? Difference.NONE : Difference.TIMING;
        }
        return own;
    }

    static long total(Lines lines, int[] of) {
        long total = 0;
        for (int line : of) {
            total = Math.addExact(total, lines.amount(line));
        }
        return total;
    }
}
