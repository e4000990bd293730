package org.pooledfund.extract.suggest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words of a column that says debit or credit.
 *
 * @param debits that are used
 * @param credits that are used
 */
record Indicators(SortedSet<String> debits, SortedSet<String> credits) {
    private static final Set<String> DEBITS =
            Set.of("d", "dr", "debit", "deb", "s", "soll", "debits");
    private static final Set<String> CREDITS =
            Set.of("c", "cr", "credit", "cre", "h", "haben", "credits");

    /** Empty if there is any other word, or none of debits at all. */
    static Optional<Indicators> of(List<String> values) {
        SortedSet<String> debits = new TreeSet<>();
        SortedSet<String> credits = new TreeSet<>();
        for (String value : values) {
            String word = value.toLowerCase(Locale.ROOT);
            if (DEBITS.contains(word)) {
                debits.add(value);
            } else if (CREDITS.contains(word)) {
                credits.add(value);
            } else {
                return Optional.empty();
            }
        }
        return debits.isEmpty() ? Optional.empty() : Optional.of(new Indicators(debits, credits));
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
