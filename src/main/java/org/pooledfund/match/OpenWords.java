package org.pooledfund.match;

import java.util.List;

/** Says of open lines that are in no group why they are open. */
final class OpenWords {
    private final Wording wording;
    private final Found found;
    private final Bounds bounds;
    private final Explanations explanations;
    private final List<Failures> rules;

    OpenWords(Wording wording, Found found, Bounds bounds, Explanations explanations) {
        this.wording = wording;
        this.found = found;
        this.bounds = bounds;
        this.explanations = explanations;
        rules = wording.pairRules().stream()
                .map(rule -> new Failures(wording, rule))
                .toList();
    }

    void explanation(Ink ink, Side side, int line) {
        ink.text(explanations.type(side, line).meaning());
        String bound = bounds.of(side, line);
        if (!bound.isEmpty()) {
            ink.text(" ").text(bound).text(".");
        }
    }

    void miss(Ink ink, Side side, int line) {
        Misses misses = explanations.misses(side);
        int miss = misses.line(line);
        if (miss < 0) {
            ink.text("nothing alike on the other side");
            return;
        }
        Failures rule = rules.get(misses.rule(line));
        int left = side == Side.LEFT ? line : miss;
        int right = side == Side.LEFT ? miss : line;
        Side other = side.other();
        wording.line(ink, other, miss);
        ink.text(" by rule ").text(rule.rule().name()).text(": ");
        boolean isTaken = NearestMiss.isTaken(found, other, miss);
        boolean hasFailed = new FailureWords(wording, rule, left, right)
                .write(rule.of(left, right, Integer.MAX_VALUE), ink);
        if (isTaken) {
            taken(hasFailed ? ink.text("; ") : ink, side, found.groupOf(other, miss));
        } else if (!hasFailed) {
            ink.text("another answer is as good or better");
        }
    }

    private void taken(Ink ink, Side side, int group) {
        int[] with = side == Side.LEFT ? found.left(group) : found.right(group);
        if (with.length == 0) {
            ink.text("it is netted");
        } else {
            ink.text("it is matched with ").text(Ties.names(wording.lines(side), with));
        }
    }
}
