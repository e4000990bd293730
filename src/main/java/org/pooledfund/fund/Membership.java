package org.pooledfund.fund;

import java.time.LocalDate;
import java.util.Optional;
import org.pooledfund.calendar.FinancialYear;

/**
 * A body's part in an agreement over time.
 *
 * @param joined the first day it is a partner; empty if from the start
 * @param left the last day it is a partner; empty if to the end
 * @param consented whether the commissioners of an NHS trust have consented (regulation 7(2))
 */
public record Membership(
        Role role, Optional<LocalDate> joined, Optional<LocalDate> left, boolean consented) {

    /** A partner for the whole year. */
    public static final Membership WHOLE_YEAR =
            new Membership(Role.PARTNER, Optional.empty(), Optional.empty(), false);

    /** Whether it is a partner on a day. */
    public boolean covers(LocalDate day) {
        return joined.map(from -> !day.isBefore(from)).orElse(true)
                && left.map(to -> !day.isAfter(to)).orElse(true);
    }

    /** Whether it joins after the first day of a year, or leaves before the last. */
    public boolean changesWithin(FinancialYear year) {
        return joined.filter(day -> day.isAfter(year.firstDay()) && !day.isAfter(year.lastDay()))
                        .isPresent()
                || left.filter(day ->
                                !day.isBefore(year.firstDay()) && day.isBefore(year.lastDay()))
                        .isPresent();
    }

    /** What it is in the agreement. */
    public enum Role {
        /** Contributes and shares. */
        PARTNER,
        /** Sees the reports; has no money in it. */
        OBSERVER
    }
}
