package org.pooledfund.settlement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A settlement to date less what was settled before.
 *
 * @param toDatePence what each partner owes by this settlement, above zero it pays; in agreement
 *     order
 * @param beforePence what it has paid in earlier settlements
 * @param nowPence the difference, without what is in dispute: what is payable now; nothing while
 *     a recovery plan is open
 * @param transfers the fewest payments that make it
 */
public record TrueUp(
        Map<String, Long> toDatePence,
        Map<String, Long> beforePence,
        Map<String, Long> nowPence,
        List<Transfer> transfers) {

    /**
     * What is payable now.
     *
     * @param before by partner other than the host, above zero it has paid; one left out has
     *     neither paid nor received
     */
    public static TrueUp of(Settlement settlement, String host, Map<String, Long> before) {
        Map<String, Long> toDate = settlement.duePence(host);
        Map<String, Long> earlier = new LinkedHashMap<>();
        Map<String, Long> now = new LinkedHashMap<>();
        long others = 0;
        for (Map.Entry<String, Long> due : toDate.entrySet()) {
            String partner = due.getKey();
            if (!partner.equals(host)) {
                long paid = before.getOrDefault(partner, 0L);
                others = Math.addExact(others, paid);
                earlier.put(partner, paid);
            } else {
                earlier.put(partner, 0L);
            }
        }
        earlier.put(host, -others);
        Map<String, Long> payable = settlement.payablePence(host);
        boolean withheld = settlement.transfers().isEmpty()
                && payable.values().stream().anyMatch(pence -> pence != 0);
        payable.forEach((partner, pence) -> now.put(
                partner,
                withheld ? 0 : Math.subtractExact(pence, earlier.getOrDefault(partner, 0L))));
        return new TrueUp(toDate, earlier, now, FewestTransfers.of(now, host));
    }
}
