package org.pooledfund.fund;

import java.time.LocalDate;
import java.util.Optional;

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

    /** What it is in the agreement. */
    public enum Role {
        /** Contributes and shares. */
        PARTNER,
        /** Sees the reports; has no money in it. */
        OBSERVER
    }
}
