package org.pooledfund.fund;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a code or a body holds.
 *
 * @param from the first day; empty if it always did
 * @param to the last day; empty if it still does
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
    /** At any time. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    /** Whether it holds on one of the days from {@code first} to {@code last}. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !from.orElse(LocalDate.MIN).isAfter(last)
                && !to.orElse(LocalDate.MAX).isBefore(first);
    }

    /** Whether there is a day on which both hold. */
    public boolean overlaps(Validity other) {
        return overlaps(other.from.orElse(LocalDate.MIN), other.to.orElse(LocalDate.MAX));
    }

    /** Whether it ends before it begins. */
    public boolean isEmpty() {
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    }
}
