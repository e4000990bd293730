package org.pooledfund.extract;

import java.util.List;
import java.util.Optional;

/**
 * Says which rows of data are left out, such as balance-sheet lines; a row must fit all that is
 * given.
 *
 * @param name what the rows are called in reports
 * @param column the header's name of the column to look at
 * @param patterns one of which that column must fit; none if only the amount counts
 * @param belowPence amounts nearer to zero than this
 */
public record IgnoreRule(
        String name, Optional<String> column, List<Wildcard> patterns, Optional<Long> belowPence) {

    public IgnoreRule {
        patterns = List.copyOf(patterns);
    }

    boolean fits(String cell, Optional<Long> pence) {
        boolean text = column.isEmpty() || patterns.stream().anyMatch(p -> p.matches(cell));
        boolean amount = belowPence.isEmpty()
                || pence.map(value -> Math.abs(value) < belowPence.get()).orElse(false);
        return text && amount;
    }
}
