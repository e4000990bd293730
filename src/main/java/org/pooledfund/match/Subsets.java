package org.pooledfund.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Applies a rule of subsets: key by key, one line against some of the other side, or some. */
final class Subsets {
    /** Pairs of one key that are looked at to find what could be part of what. */
    private static final long MOST = 20_000_000;

    private final Compiled rule;
    private final Lines left;
    private final Lines right;

    Subsets(Compiled rule, Lines left, Lines right) {
        this.rule = rule;
        this.left = left;
        this.right = right;
    }

    /** What becomes of the open lines, key by key. */
    List<Draft> drafts(Method.Subset method, int[] openLeft, int[] openRight, Workers workers) {
        return Draft.of(rule.byKey(left, openLeft, right, openRight), workers, () -> {
            Subsets own = new Subsets(rule.fork(), left, right);
            return (bucket, draft) -> own.look(method, bucket, draft);
        });
    }

    private void look(Method.Subset method, Compiled.Bucket bucket, Draft draft) {
        switch (method.shape()) {
            case ONE_TO_MANY ->
                targets(method.limits(), Side.LEFT, bucket.first(), bucket.second(), draft);
            case MANY_TO_ONE ->
                targets(method.limits(), Side.RIGHT, bucket.second(), bucket.first(), draft);
            case MANY_TO_MANY ->
                new TwoSided(rule, left, right).search(method.limits(), bucket, draft);
        }
    }

    /** Rounds: what only one subset makes is taken out, which may leave others only one. */
    private void targets(SubsetLimits limits, Side side, int[] targets, int[] pool, Draft draft) {
        if ((long) targets.length * pool.length > MOST) {
            tooMany(side, targets, pool, draft);
            return;
        }
        SubsetTargets search = new SubsetTargets(rule, left, right, side, limits);
        SubsetRound round = new SubsetRound(rule, side, draft);
        List<SubsetTargets.Answer> answers;
        do {
            answers = new ArrayList<>();
            int[] open = round.openOthers(pool);
            for (int target : round.openTargets(targets)) {
                SubsetTargets.Answer answer = search.answer(target, open);
                if (!answer.bound().isEmpty()) {
                    note(side, target, answer, draft);
                }
                if (answer.count() > 0) {
                    answers.add(answer);
                }
            }
        } while (round.closeUnique(answers));
        round.listOthers(answers);
    }

    private void tooMany(Side side, int[] targets, int[] pool, Draft draft) {
        String bound = String.format(
                Locale.ROOT,
                "rule %s finds %,d by %,d open lines of one key: beyond %,d pairs no subsets are"
                        + " searched; the rule needs a narrower field",
                rule.rule().name(),
                targets.length,
                pool.length,
                MOST);
        Arrays.stream(targets).forEach(line -> draft.reached(side, line, bound));
        Arrays.stream(pool).forEach(line -> draft.reached(side.other(), line, bound));
    }

    private static void note(Side side, int target, SubsetTargets.Answer answer, Draft draft) {
        if (answer.isSearched()) {
            draft.searched(side, target, answer.bound());
        } else {
            draft.reached(side, target, answer.bound());
        }
    }

    /** What a search says of itself. */
    static String words(SubsetLimits limits, int pool, long count, String total) {
        return "all subsets of " + limits.smallest() + "-" + Math.min(limits.largest(), pool)
                + " of " + pool + " lines searched; "
                + (count == 1 ? "exactly one adds up" : count + " add up") + " to " + total;
    }
}
