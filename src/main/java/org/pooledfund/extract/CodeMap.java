package org.pooledfund.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pooledfund.calendar.Period;

/**
 * What the codes of a ledger mean to the pool, and from when to when. A code written out goes
 * before one with a star; of several, the one that began last.
 */
public record CodeMap(List<Entry> entries) {
    private static final Comparator<Entry> BEST_FIRST = Comparator.comparing(
                    (Entry entry) -> !entry.code.isExact())
            .thenComparing(Entry::from, Comparator.reverseOrder());

    public CodeMap {
        entries = entries.stream().sorted(BEST_FIRST).toList();
    }

    /**
     * One code.
     *
     * @param standing {@link Standing#UNMAPPED} if the code is listed for somebody to map
     * @param scheme if the standing is {@link Standing#IN_SCHEME}
     * @param to the last day; empty if it goes on
     */
    public record Entry(
            Wildcard code,
            Standing standing,
            Optional<String> scheme,
            LocalDate from,
            Optional<LocalDate> to) {

        boolean covers(String value, Period period) {
            return code.matches(value)
                    && !from.isAfter(period.lastDay())
                    && !to.orElse(LocalDate.MAX).isBefore(period.firstDay());
        }
    }

    /** What a code meant in a period; empty if nobody has said. */
    public Optional<Entry> find(String code, Period period) {
        return entries.stream().filter(entry -> entry.covers(code, period)).findFirst();
    }

    /** Whether a code is in the map at all, whatever the time. */
    boolean knows(String code) {
        return entries.stream().anyMatch(entry -> entry.code.matches(code));
    }
}
