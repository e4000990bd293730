package org.pooledfund.pack.quarterly;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pooledfund.fund.YearBefore;
import org.pooledfund.fund.YearBefore.Line;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.Cell;

/** The figures of the year before, beside those of this year; nothing if they were not given. */
final class Comparatives {
    private final Optional<YearBefore> account;

    Comparatives(Optional<YearBefore> account) {
        this.account = account;
    }

    boolean areGiven() {
        return account.isPresent();
    }

    /** The cells of a row after its own: one of the year before, or none. */
    List<Cell> cells(Function<YearBefore, Cell> cell) {
        return account.map(cell).stream().toList();
    }

    /** An amount of that year's account. */
    static Cell of(String what, long pence) {
        return Cell.of(Amount.ruled(what, "the account of the year before", "", pence));
    }

    /** What was received from a partner. */
    List<Cell> received(String partner) {
        return cells(before -> of(
                "Received from " + partner + " in " + before.year().label(),
                pence(before.received(), partner)));
    }

    /** What was spent on a scheme. */
    List<Cell> spent(String scheme) {
        return cells(before -> of(
                "Spent on " + scheme + " in " + before.year().label(),
                pence(before.spent(), scheme)));
    }

    /** Partners or schemes that this year's agreement has no more. */
    List<Line> gone(Function<YearBefore, List<Line>> lines) {
        return account.stream()
                .flatMap(before -> lines.apply(before).stream())
                .filter(line -> line.id().isEmpty())
                .toList();
    }

    private static long pence(List<Line> lines, String id) {
        return lines.stream()
                .filter(line -> line.id().equals(id))
                .mapToLong(Line::pence)
                .sum();
    }
}
