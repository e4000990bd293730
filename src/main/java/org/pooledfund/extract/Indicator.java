package org.pooledfund.extract;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that say whether an amount is a debit or a credit; capitals do not matter. The word
 * {@code none} is for amounts without one.
 */
public record Indicator(Set<String> debitWhen, Set<String> creditWhen) {
    /** Stands for amounts without a word. */
    public static final String NONE = "NONE";

    public Indicator {
        debitWhen = folded(debitWhen);
        creditWhen = folded(creditWhen);
    }

    boolean isDebit(String cell) {
        return debitWhen.contains(word(cell));
    }

    /** Whether an amount is a credit by its word; blank if it has none. */
    public boolean isCredit(String cell) {
        return creditWhen.contains(word(cell));
    }

    private static String word(String cell) {
        return cell.isEmpty() ? NONE : cell.toUpperCase(Locale.ROOT);
    }

    /** What is expected, for messages. */
    String expected() {
        return listed(debitWhen) + " or " + listed(creditWhen);
    }

    private static String listed(Set<String> words) {
        return words.stream()
                .sorted()
                .map(word -> word.equals(NONE) ? "no word" : word)
                .collect(Collectors.joining(", "));
    }

    private static Set<String> folded(Set<String> words) {
        return words.stream()
                .map(word -> word.strip().toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
