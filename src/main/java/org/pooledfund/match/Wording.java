package org.pooledfund.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts lines and groups into words. Not for several threads, unless each has a {@link #fork}. */
final class Wording {
    private final RuleSet rules;
    private final Lines left;
    private final Lines right;
    private final Spellings spellings;
    private final List<Rule> pairRules;
    private final @Nullable Evidence[] evidence;

    Wording(RuleSet rules, Lines left, Lines right, Spellings spellings) {
        this.rules = rules;
        this.left = left;
        this.right = right;
        this.spellings = spellings;
        evidence = new Evidence[rules.rules().size()];
        pairRules = rules.rules().stream()
                .filter(rule -> rule.method() instanceof Method.Pair)
                .toList();
    }

    /** For a thread of its own; valid as long as nothing new is spelled here. */
    Wording fork() {
        return new Wording(rules, left, right, spellings.fork());
    }

    RuleSet rules() {
        return rules;
    }

    Lines lines(Side side) {
        return side == Side.LEFT ? left : right;
    }

    Spellings spellings() {
        return spellings;
    }

    /** Writes an amount with its decimal places. */
    Ink amount(Ink ink, long units) {
        return ink.amount(units, rules.decimalPlaces());
    }

    /** Writes which line is meant. */
    void line(Ink ink, Side side, int line) {
        Lines lines = lines(side);
        lines.id(line, ink);
        amount(ink.text(" of "), lines.amount(line)).text(" on ").day(lines.epochDay(line));
    }

    /** Writes why a group belongs together. */
    void evidence(Ink ink, Found found, int group) {
        int rule = found.rule(group);
        Evidence known = evidence[rule];
        if (known == null) {
            known = new Evidence(rule(rule), left, right, spellings, rules.decimalPlaces());
            evidence[rule] = known;
        }
        known.write(
                ink,
                found.left(group),
                found.right(group),
                found.status(group),
                found.note(group).words(left, right));
    }

    Rule rule(int number) {
        return rules.rules().get(number);
    }

    /** The rules that pair lines, in order. */
    List<Rule> pairRules() {
        return pairRules;
    }
}
