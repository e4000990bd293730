package org.pooledfund.extract.suggest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.pooledfund.extract.Amount;
import org.pooledfund.extract.Indicator;
import org.pooledfund.extract.WordedAmount;

/**
 * The words that say debit or credit, in a column of their own or in the cells of the amounts.
 *
 * @param debits that are used
 * @param credits that are used
 */
record Indicators(SortedSet<String> debits, SortedSet<String> credits) {
    private static final Set<String> DEBITS =
            Set.of("d", "dr", "debit", "deb", "s", "soll", "debits");
    private static final Set<String> CREDITS =
            Set.of("c", "cr", "credit", "cre", "h", "haben", "credits");
    private static final Pattern PENCE = Pattern.compile("\\.\\d\\d$");

    /** As profiles write it. */
    private static final String NONE = Indicator.NONE.toLowerCase(Locale.ROOT);

    /**
     * The words of some rows, blank where a row has none. Empty if there is any other word, or none
     * of debits at all unless rows without a word are the debits.
     */
    static Optional<Indicators> of(List<String> words) {
        SortedSet<String> debits = new TreeSet<>();
        SortedSet<String> credits = new TreeSet<>();
        for (String word : words) {
            if (isDebit(word)) {
                debits.add(word);
            } else if (isCredit(word)) {
                credits.add(word);
            } else if (!word.isEmpty()) {
                return Optional.empty();
            }
        }
        if (words.contains("") && debits.isEmpty() != credits.isEmpty()) {
            (debits.isEmpty() ? debits : credits).add(NONE);
        }
        return debits.isEmpty() ? Optional.empty() : Optional.of(new Indicators(debits, credits));
    }

    /** Whether a cell holds an amount to the penny and a word of debits or credits. */
    static boolean isWorded(String cell) {
        WordedAmount found = WordedAmount.of(cell);
        return PENCE.matcher(found.amount()).find()
                && (isDebit(found.word()) || isCredit(found.word()))
                && Amount.pounds(found.amount()).isPresent();
    }

    private static boolean isDebit(String word) {
        return DEBITS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isCredit(String word) {
        return CREDITS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it is rows without a word that are meant. */
    static boolean isByBlank(SortedSet<String> words) {
        return words.contains(NONE);
    }

    /** How a profile reads them. */
    Indicator reading() {
        return new Indicator(debits, creditsOrLikely());
    }

    /** The words of credits; where a file has none, those that go with its words of debits. */
    SortedSet<String> creditsOrLikely() {
        if (!credits.isEmpty()) {
            return credits;
        }
        return switch (debits.first().toLowerCase(Locale.ROOT)) {
            case "dr" -> new TreeSet<>(Set.of("CR"));
            case "debit" -> new TreeSet<>(Set.of("Credit"));
            case "s" -> new TreeSet<>(Set.of("H"));
            default -> new TreeSet<>(Set.of("C"));
        };
    }
}
