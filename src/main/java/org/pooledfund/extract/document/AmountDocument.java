package org.pooledfund.extract.document;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.extract.AmountRule;
import org.pooledfund.extract.Indicator;
import org.pooledfund.problem.Problem;

/** Reads how a source writes amounts. */
final class AmountDocument {
    private static final String MODES = "signed, debit-and-credit or indicator";

    private AmountDocument() {}

    /** The sign income has in a ledger. */
    private enum Sign {
        NEGATIVE,
        POSITIVE
    }

    static AmountRule amount(Section root) {
        return root.needPart("amount", "mode: " + MODES)
                .map(AmountDocument::rule)
                .orElse(new AmountRule(AmountRule.Mode.SIGNED, false));
    }

    private static AmountRule rule(Section part) {
        AmountRule.Mode mode = part.need("mode", MODES)
                .flatMap(field -> field.choice(AmountRule.Mode.class))
                .orElse(AmountRule.Mode.SIGNED);
        Optional<Sign> income = part.field("income").flatMap(field -> field.choice(Sign.class));
        AmountRule.Brackets brackets = part.field("brackets")
                .flatMap(field -> field.choice(AmountRule.Brackets.class))
                .orElse(AmountRule.Brackets.NEGATIVE);
        if (brackets == AmountRule.Brackets.ADVERSE
                && (income.isPresent() || mode != AmountRule.Mode.SIGNED)) {
            part.wrong(
                    "brackets",
                    Problem.FIELD_NEEDS,
                    "brackets that mean spending tell the sign by themselves",
                    "Use mode: signed and leave out 'income'.");
        }
        return new AmountRule(
                mode,
                income.map(sign -> sign == Sign.POSITIVE).orElse(false),
                brackets,
                mode == AmountRule.Mode.INDICATOR ? Optional.of(indicator(part)) : Optional.empty(),
                part.field("vat").flatMap(field -> field.choice(AmountRule.VatBasis.class)));
    }

    private static Indicator indicator(Section part) {
        Set<String> debit = words(part, "debit-when", "the words of debits, such as [D, DR]");
        Set<String> credit = words(part, "credit-when", "the words of credits, such as [C, CR]");
        Indicator indicator = new Indicator(debit, credit);
        indicator.debitWhen().stream()
                .filter(indicator.creditWhen()::contains)
                .sorted()
                .forEach(word -> part.wrong("credit-when", Problem.NAME_TWICE, word));
        return indicator;
    }

    private static Set<String> words(Section part, String name, String what) {
        Set<String> words = part.values(name).stream()
                .map(Field::text)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        if (words.isEmpty()) {
            part.wrong(name, Problem.FIELD_MISSING, what);
        }
        return words;
    }
}
