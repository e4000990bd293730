package org.pooledfund.settlement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.calendar.Period;

/**
 * The fund's position and what settles it.
 *
 * @param through the last period counted
 * @param schemes in agreement order
 * @param outsideSchemesPence spending of the pool on no scheme
 * @param shares partners in agreement order; with the remainder they add up to the variance
 * @param transfers that settle everybody
 * @param remainder what of the variance no partner bears now
 * @param inDispute what is shared but not due
 */
public record Settlement(
        Period through,
        List<SchemeOutturn> schemes,
        long outsideSchemesPence,
        List<Share> shares,
        List<Step> steps,
        List<Transfer> transfers,
        Remainder remainder,
        InDispute inDispute) {

    /** A settlement in which every penny of the variance is borne by a partner. */
    public Settlement(
            Period through,
            List<SchemeOutturn> schemes,
            long outsideSchemesPence,
            List<Share> shares,
            List<Step> steps,
            List<Transfer> transfers) {
        this(
                through,
                schemes,
                outsideSchemesPence,
                shares,
                steps,
                transfers,
                Remainder.NONE,
                InDispute.NOTHING);
    }

    public Settlement {
        schemes = List.copyOf(schemes);
        shares = List.copyOf(shares);
        steps = List.copyOf(steps);
        transfers = List.copyOf(transfers);
    }

    /** The same with these payments, and with this in dispute. */
    Settlement with(List<Transfer> payments, InDispute disputed) {
        return new Settlement(
                through,
                schemes,
                outsideSchemesPence,
                shares,
                steps,
                payments,
                remainder,
                disputed);
    }

    /** By partner, what of its due hangs on spending in dispute; empty if none does. */
    public Map<String, Long> disputedPence() {
        return inDispute.duePence();
    }

    /** All spending of the pool. */
    public long outturnPence() {
        return schemes.stream()
                .mapToLong(SchemeOutturn::actualPence)
                .reduce(outsideSchemesPence, Math::addExact);
    }

    /** What was planned to date. */
    public long planPence() {
        return schemes.stream()
                .mapToLong(SchemeOutturn::planPence)
                .reduce(remainder.planOutsidePence(), Math::addExact);
    }

    /** Outturn minus plan: above zero is an overspend. */
    public long variancePence() {
        return Math.subtractExact(outturnPence(), planPence());
    }

    /** A partner's position. */
    public Share share(String partner) {
        return shares.stream()
                .filter(share -> share.partner().equals(partner))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no partner " + partner));
    }

    /**
     * What each partner still owes, in agreement order; below zero it is owed. The host is the
     * balancing figure, so all add up to nil.
     */
    public Map<String, Long> duePence(String host) {
        Map<String, Long> due = new LinkedHashMap<>();
        shares.forEach(share -> due.put(share.partner(), share.settlementPence()));
        due.put(host, 0L);
        long others = due.values().stream().reduce(0L, Math::addExact);
        due.put(host, Math.negateExact(others));
        return due;
    }

    /** What of {@link #duePence} is due: that without what is in dispute. All add up to nil. */
    public Map<String, Long> payablePence(String host) {
        Map<String, Long> payable = new LinkedHashMap<>(duePence(host));
        disputedPence().forEach((partner, pence) -> payable.merge(partner, -pence, Math::addExact));
        return payable;
    }

    /** What of it is payable now: nothing while a recovery plan withholds every payment. */
    Map<String, Long> payableNowPence(String host) {
        Map<String, Long> payable = payablePence(host);
        if (transfers.isEmpty()) {
            payable.replaceAll((partner, pence) -> 0L);
        }
        return payable;
    }
}
