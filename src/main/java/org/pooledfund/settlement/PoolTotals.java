package org.pooledfund.settlement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Arrangement.DisputeStep;

/**
 * What the pool's ledger says for the year up to a period, adjustments of that time included.
 *
 * @param through the last period counted
 * @param spentByScheme pence charged to each scheme; a scheme without lines may be left out
 * @param spentOutsideSchemes pence charged to the pool but to no scheme of the agreement
 * @param disputedByScheme of these, what is in dispute; blank for no scheme
 * @param receivedByPartner pence of contributions received from each partner, above zero
 */
public record PoolTotals(
        Period through,
        Map<String, Long> spentByScheme,
        long spentOutsideSchemes,
        Map<String, Disputed> disputedByScheme,
        Map<String, Long> receivedByPartner) {

    /**
     * Spending in dispute.
     *
     * @param step of the agreement's ladder, from 1; 0 if nobody has said
     */
    public record Disputed(long pence, int step) {
        /** None. */
        public static final Disputed NONE = new Disputed(0, 0);
    }

    /** Totals without anything in dispute. */
    public PoolTotals(
            Period through,
            Map<String, Long> spentByScheme,
            long spentOutsideSchemes,
            Map<String, Long> receivedByPartner) {
        this(through, spentByScheme, spentOutsideSchemes, Map.of(), receivedByPartner);
    }

    /**
     * The same with the steps that disputes are at.
     *
     * @param steps of the agreement's ladder by scheme, blank for no scheme; others are at none
     */
    public PoolTotals atSteps(Map<String, Integer> steps) {
        Map<String, Disputed> disputed = new LinkedHashMap<>();
        disputedByScheme.forEach((scheme, one) -> disputed.put(
                scheme, new Disputed(one.pence(), steps.getOrDefault(scheme, one.step()))));
        return new PoolTotals(
                through, spentByScheme, spentOutsideSchemes, disputed, receivedByPartner);
    }

    /** What a ledger said when a settlement by a ledger was made of it. */
    public static PoolTotals of(Settlement settlement) {
        Map<String, Long> spent = new LinkedHashMap<>();
        settlement
                .schemes()
                .forEach(outturn -> spent.put(outturn.scheme().id(), outturn.actualPence()));
        Map<String, Disputed> disputed = new LinkedHashMap<>();
        settlement
                .inDispute()
                .spending()
                .forEach(one -> disputed.put(
                        one.scheme(),
                        new Disputed(
                                one.amountPence(),
                                one.step().map(DisputeStep::number).orElse(0))));
        Map<String, Long> received = new LinkedHashMap<>();
        settlement.shares().forEach(share -> received.put(share.partner(), share.receivedPence()));
        return new PoolTotals(
                settlement.through(), spent, settlement.outsideSchemesPence(), disputed, received);
    }

    public PoolTotals {
        disputedByScheme = Map.copyOf(disputedByScheme);
        spentByScheme = Map.copyOf(spentByScheme);
        receivedByPartner = Map.copyOf(receivedByPartner);
    }
}
