package org.pooledfund.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pooledfund.money.Pence;

/** Months, days and sums as the ledgers print them. */
final class Texts {
    private static final DateTimeFormatter SLASHES =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Texts() {}

    /** {@code APR}: three letters in any Java version, where {@code MMM} may print four. */
    static String month(LocalDate day) {
        return day.getMonth().name().substring(0, 3);
    }

    /** {@code 30-APR-2025}. */
    static String dashed(LocalDate day) {
        return String.format(
                Locale.ROOT, "%02d-%s-%d", day.getDayOfMonth(), month(day), day.getYear());
    }

    /** {@code 30/04/2025}. */
    static String slashed(LocalDate day) {
        return SLASHES.format(day);
    }

    /** {@code 1234.50}. */
    static String plain(long pence) {
        return Pence.toPounds(pence).toPlainString();
    }

    /** {@code 1,234.50}. */
    static String grouped(long pence) {
        return String.format(Locale.ROOT, "%,.2f", Pence.toPounds(pence));
    }

    /** Upper case as an English ledger prints it. */
    static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /**
     * A row of so many cells: the given ones, and empty ones up to the last, which is given too.
     */
    static List<String> sparse(int cells, String first, String last) {
        return Stream.of(List.of(first), Collections.nCopies(cells - 2, ""), List.of(last))
                .flatMap(List::stream)
                .toList();
    }
}
