package org.pooledfund.fund.document;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.pooledfund.document.Section;
import org.pooledfund.fund.EarlyRule;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.RiskShareTerms.Rule;
import org.pooledfund.fund.SchemeTerms;
import org.pooledfund.fund.Scope;
import org.pooledfund.fund.Scope.When;
import org.pooledfund.problem.Problem;

/** Reads what a step is for: {@code when} and {@code applies-to}. */
final class ScopeDocument {
    private final Known known;

    ScopeDocument(Known known) {
        this.known = known;
    }

    /** A cap is for overspends unless it says otherwise, every other step for both directions. */
    Scope scope(Section section, Rule rule) {
        When usual = rule instanceof org.pooledfund.fund.Cap ? When.OVERSPEND : When.EITHER;
        When when = Known.choice(section, "when", usual);
        if (when != usual && !hasDirection(rule)) {
            refuse(section, "when", "it is for both directions, or for one by its nature");
        }
        Scope scope = lines(section, when);
        if (scope.selectsLines() && !hasLines(rule)) {
            refuse(section, "applies-to", "it is not for single lines");
        }
        return scope;
    }

    /** A word that would be read and then make no difference would deceive those who wrote it. */
    private static void refuse(Section section, String field, String why) {
        section.wrong(
                field,
                Problem.FIELD_NEEDS,
                "a step of this rule has no '" + field + "': " + why,
                "Leave it out.");
    }

    private static boolean hasDirection(Rule rule) {
        return !(rule instanceof EarlyRule) || rule instanceof EarlyRule.Deadband;
    }

    private static boolean hasLines(Rule rule) {
        return !(rule instanceof EarlyRule.PayForPerformance)
                && !(rule instanceof EarlyRule.RecoveryFirst);
    }

    private Scope lines(Section section, When when) {
        return section.part("applies-to")
                .map(part -> new Scope(
                        when,
                        names(part, "schemes", known.schemes()),
                        names(part, "groups", known.groups()),
                        words(part, "sources", FundingSource.class),
                        words(part, "modes", SchemeTerms.Mode.class),
                        words(part, "costs", SchemeTerms.Cost.class),
                        texts(part)))
                .orElse(Scope.of(when));
    }

    private static Set<String> names(Section part, String name, Set<String> among) {
        Set<String> names = new LinkedHashSet<>();
        part.values(name).forEach(field -> field.oneOf(among).ifPresent(names::add));
        return names;
    }

    private static <E extends Enum<E>> Set<E> words(Section part, String name, Class<E> type) {
        Set<E> words = new LinkedHashSet<>();
        part.values(name).stream()
                .map(field -> field.choice(type))
                .flatMap(Optional::stream)
                .forEach(words::add);
        return words;
    }

    private static Set<String> texts(Section part) {
        Set<String> texts = new LinkedHashSet<>();
        part.values("tagged").forEach(field -> texts.add(field.text()));
        return texts;
    }
}
