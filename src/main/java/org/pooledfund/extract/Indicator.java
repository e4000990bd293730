package org.pooledfund.extract;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that say whether an amount is a debit or a credit; capitals do not matter. */
public record Indicator(Set<String> debitWhen, Set<String> creditWhen) {
    public Indicator {
        debitWhen = folded(debitWhen);
        creditWhen = folded(creditWhen);
    }

    boolean isDebit(String cell) {
        return debitWhen.contains(cell.toUpperCase(Locale.ROOT));
    }

    boolean isCredit(String cell) {
        return creditWhen.contains(cell.toUpperCase(Locale.ROOT));
    }

    /** What is expected, for messages. */
    String expected() {
        return String.join(", ", debitWhen.stream().sorted().toList()) + " or "
                + String.join(", ", creditWhen.stream().sorted().toList());
    }

    private static Set<String> folded(Set<String> words) {
        return words.stream()
                .map(word -> word.strip().toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
