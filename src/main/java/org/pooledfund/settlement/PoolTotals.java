package org.pooledfund.settlement;

import java.util.Map;
import org.pooledfund.calendar.Period;

/**
 * What the pool's ledger says for the year up to a period, adjustments of that time included.
 *
 * @param through the last period counted
 * @param spentByScheme pence charged to each scheme; a scheme without lines may be left out
 * @param spentOutsideSchemes pence charged to the pool but to no scheme of the agreement
 * @param disputedByScheme of these, pence in dispute; blank for no scheme
 * @param receivedByPartner pence of contributions received from each partner, above zero
 */
public record PoolTotals(
        Period through,
        Map<String, Long> spentByScheme,
        long spentOutsideSchemes,
        Map<String, Long> disputedByScheme,
        Map<String, Long> receivedByPartner) {

    /** Totals without anything in dispute. */
    public PoolTotals(
            Period through,
            Map<String, Long> spentByScheme,
            long spentOutsideSchemes,
            Map<String, Long> receivedByPartner) {
        this(through, spentByScheme, spentOutsideSchemes, Map.of(), receivedByPartner);
    }

    public PoolTotals {
        disputedByScheme = Map.copyOf(disputedByScheme);
        spentByScheme = Map.copyOf(spentByScheme);
        receivedByPartner = Map.copyOf(receivedByPartner);
    }
}
