package org.pooledfund.match;

import java.util.ArrayList;
import java.util.List;

/**
 * A step of a run: rules that are applied together to what the steps before left open.
 *
 * @param from number of its first rule
 * @param to number after its last rule
 * @param isOfCopies whether it sets aside what earlier rules found to be posted twice, by its rules
 */
record Stage(int from, int to, boolean isOfCopies) {

    /**
     * The steps of a rule set: rules of pairs that follow one another are one step; before the
     * first step that no longer asks for a reference, copies are set aside.
     */
    static List<Stage> of(List<Rule> rules) {
        List<Stage> stages = new ArrayList<>();
        int at = 0;
        int findsCopies = 0;
        boolean areAside = false;
        while (at < rules.size()) {
            int end = end(rules, at);
            if (!areAside
                    && findsCopies > 0
                    && rules.subList(at, end).stream().anyMatch(rule -> !asksForReference(rule))) {
                stages.add(new Stage(0, at, true));
                areAside = true;
            }
            stages.add(new Stage(at, end, false));
            findsCopies += (int)
                    rules.subList(at, end).stream().filter(Stage::findsCopies).count();
            at = end;
        }
        return stages;
    }

    private static int end(List<Rule> rules, int at) {
        int end = at + 1;
        while (isPair(rules.get(at)) && end < rules.size() && isPair(rules.get(end))) {
            end++;
        }
        return end;
    }

    static boolean isPair(Rule rule) {
        return rule.method() instanceof Method.Pair;
    }

    /** Whether two lines of one side with one partner are one document, by a rule. */
    static boolean findsCopies(Rule rule) {
        return isPair(rule)
                && asksForReference(rule)
                && rule.tests().amounts() instanceof Amounts.Equal
                && rule.verdict().outcome() == Verdict.Outcome.CONFIRM;
    }

    private static boolean asksForReference(Rule rule) {
        return rule.tests().conditions().stream()
                .anyMatch(condition -> condition instanceof Condition.Equal equal
                        && equal.field().equals(Field.REFERENCE)
                        && equal.missing() == Condition.Missing.NOBODY);
    }
}
