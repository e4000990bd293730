package org.pooledfund.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One matching of two sides. */
final class Run {
    private final RuleSet rules;
    private final Lines left;
    private final Lines right;
    private final Found found;

    Run(RuleSet rules, Lines left, Lines right) {
        this.rules = rules;
        this.left = left;
        this.right = right;
        found = new Found(left.size(), right.size());
    }

    Matching result() {
        for (int rule = 0; rule < rules.rules().size(); rule++) {
            pairs(rule, rules.rules().get(rule));
        }
        return new Result(rules, left, right, found);
    }

    private void pairs(int number, Rule rule) {
        Map<List<Object>, Integer> open = new HashMap<>();
        for (int line = 0; line < right.size(); line++) {
            if (found.isFree(Side.RIGHT, line)) {
                open.merge(key(rule, right, line), line, (a, b) -> -1);
            }
        }
        Map<List<Object>, Integer> lefts = new HashMap<>();
        for (int line = 0; line < left.size(); line++) {
            if (found.isFree(Side.LEFT, line)) {
                lefts.merge(key(rule, left, line), line, (a, b) -> -1);
            }
        }
        for (Map.Entry<List<Object>, Integer> entry : lefts.entrySet()) {
            int other = open.getOrDefault(entry.getKey(), -1);
            if (other >= 0 && entry.getValue() >= 0) {
                found.pair(
                        entry.getValue(),
                        other,
                        new Found.What(number, Status.CONFIRMED, Difference.NONE, 0, false),
                        Note.NONE);
            }
        }
    }

    private static List<Object> key(Rule rule, Lines lines, int line) {
        return List.of(
                lines.amount(line),
                rule.tests().conditions().stream()
                        .filter(Condition.Equal.class::isInstance)
                        .map(condition -> ((Condition.Equal) condition).field())
                        .map(field -> lines.text(line, field))
                        .toList());
    }
}
