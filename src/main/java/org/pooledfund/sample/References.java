package org.pooledfund.sample;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Invoice numbers: no two alike, not even when their writing is ignored. */
final class References {
    private static final List<UnaryOperator<String>> WRITINGS = List.of(
            reference -> reference.toLowerCase(Locale.ROOT),
            reference -> reference.replaceAll("[-/]", " "),
            reference -> reference.replaceAll("[-/]", ""),
            reference -> reference.contains("/")
                    ? reference.replace('/', '-')
                    : reference.replace('-', '/'),
            reference -> reference.startsWith("INV-") ? reference.substring(4) : "INV " + reference,
            reference -> reference.replaceFirst("^(INV-)?0+(?=\\d+$)", ""));

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> invoices = new HashMap<>();
    private int bacs = 4_000_000;

    /** The next invoice number of a supplier. */
    String next(Supplier supplier, Dice dice) {
        String reference;
        do {
            int n = invoices.merge(supplier.name(), (int) dice.between(1, 9), Integer::sum);
            reference = supplier.invoiceNumber(n);
        } while (!taken.add(plain(reference)));
        return reference;
    }

    /** A payment number that says nothing of the invoice it pays. */
    String bacs(Dice dice) {
        bacs += (int) dice.between(1, 40);
        return "BACS " + bacs;
    }

    /** The same number as somebody else would type it. */
    static String rewritten(String reference, Dice dice) {
        int first = dice.below(WRITINGS.size());
        for (int i = 0; i < WRITINGS.size(); i++) {
            String written =
                    WRITINGS.get((first + i) % WRITINGS.size()).apply(reference).strip();
            if (!written.equals(reference)) {
                return written;
            }
        }
        throw new IllegalStateException("no other writing for " + reference);
    }

    private static String plain(String reference) {
        return reference
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s/-]", "")
                .replace("INV", "")
                .replaceFirst("^0+", "");
    }
}
