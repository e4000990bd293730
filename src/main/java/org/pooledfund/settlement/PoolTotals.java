package org.pooledfund.settlement;

import java.util.Map;
import org.pooledfund.calendar.Period;

/**
 * What the pool's ledger says for the year up to a period, adjustments of that time included.
 *
 * @param through the last period counted
 * @param spentByScheme pence charged to each scheme; a scheme without lines may be left out
 * @param spentOutsideSchemes pence charged to the pool but to no scheme of the agreement
 * @param receivedByPartner pence of contributions received from each partner, above zero
 */
public record PoolTotals(
        Period through,
        Map<String, Long> spentByScheme,
        long spentOutsideSchemes,
        Map<String, Long> receivedByPartner) {

    public PoolTotals {
        spentByScheme = Map.copyOf(spentByScheme);
        receivedByPartner = Map.copyOf(receivedByPartner);
    }
}
