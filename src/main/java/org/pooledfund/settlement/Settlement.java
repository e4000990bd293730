package org.pooledfund.settlement;

import java.util.List;
import org.pooledfund.calendar.Period;

/**
 * The fund's position and what settles it.
 *
 * @param through the last period counted
 * @param schemes in agreement order
 * @param outsideSchemesPence spending of the pool on no scheme
 * @param shares partners in agreement order; they add up to the variance
 * @param transfers between the host and the others
 */
public record Settlement(
        Period through,
        List<SchemeOutturn> schemes,
        long outsideSchemesPence,
        List<Share> shares,
        List<Step> steps,
        List<Transfer> transfers) {

    public Settlement {
        schemes = List.copyOf(schemes);
        shares = List.copyOf(shares);
        steps = List.copyOf(steps);
        transfers = List.copyOf(transfers);
    }

    /** All spending of the pool. */
    public long outturnPence() {
        return schemes.stream()
                .mapToLong(SchemeOutturn::actualPence)
                .reduce(outsideSchemesPence, Math::addExact);
    }

    /** What was planned to date. */
    public long planPence() {
        return schemes.stream().mapToLong(SchemeOutturn::planPence).reduce(0, Math::addExact);
    }

    /** Outturn minus plan: above zero is an overspend. */
    public long variancePence() {
        return Math.subtractExact(outturnPence(), planPence());
    }
}
