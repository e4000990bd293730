package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Arrangement.DisputeStep;

/**
 * What the pool's ledger says for the year up to a period, adjustments of that time included.
 *
 * @param through the last period counted
 * @param spending by scheme and period; a scheme without lines may be left out
 * @param disputeSteps of the agreement's ladder by scheme, from 1, blank for no scheme; where
 *     nobody has said, none
 * @param receivedByPartner pence of contributions received from each partner, above zero
 */
public record PoolTotals(
        Period through,
        List<Spending> spending,
        Map<String, Integer> disputeSteps,
        Map<String, Long> receivedByPartner) {

    /**
     * What was charged to a scheme in a period.
     *
     * @param scheme its id; blank for none
     * @param period its number in the year, from 1
     * @param pence all of it
     * @param disputedPence what of it is in dispute
     */
    public record Spending(String scheme, int period, long pence, long disputedPence) {
        /** Spending of which nothing is in dispute. */
        public static Spending of(String scheme, int period, long pence) {
            return new Spending(scheme, period, pence, 0);
        }
    }

    /** Totals of a year that is whole, so that it does not matter when something was spent. */
    public PoolTotals(
            Period through,
            Map<String, Long> spentByScheme,
            long spentOutsideSchemes,
            Map<String, Long> receivedByPartner) {
        this(
                through,
                atOnce(through, spentByScheme, spentOutsideSchemes),
                Map.of(),
                receivedByPartner);
    }

    private static List<Spending> atOnce(Period period, Map<String, Long> schemes, long outside) {
        Map<String, Long> all = new TreeMap<>(schemes);
        if (outside != 0) {
            all.merge("", outside, Math::addExact);
        }
        return all.entrySet().stream()
                .map(one -> Spending.of(one.getKey(), period.number(), one.getValue()))
                .toList();
    }

    /** The same with the steps that disputes are at; others stay at theirs. */
    public PoolTotals atSteps(Map<String, Integer> steps) {
        Map<String, Integer> all = new LinkedHashMap<>(disputeSteps);
        all.putAll(steps);
        return new PoolTotals(through, spending, all, receivedByPartner);
    }

    /**
     * What a ledger said when a settlement by a ledger was made of it. A settlement does not keep
     * the periods: all spending is in the last.
     */
    public static PoolTotals of(Settlement settlement) {
        int last = settlement.through().number();
        Map<String, Long> disputed = new LinkedHashMap<>();
        Map<String, Integer> steps = new LinkedHashMap<>();
        settlement.inDispute().spending().forEach(one -> {
            disputed.merge(one.scheme(), one.amountPence(), Math::addExact);
            one.step().map(DisputeStep::number).ifPresent(step -> steps.put(one.scheme(), step));
        });
        List<Spending> spending = new ArrayList<>();
        settlement.schemes().forEach(outturn -> {
            String scheme = outturn.scheme().id();
            spending.add(new Spending(
                    scheme, last, outturn.actualPence(), disputed.getOrDefault(scheme, 0L)));
        });
        spending.add(new Spending(
                "", last, settlement.outsideSchemesPence(), disputed.getOrDefault("", 0L)));
        Map<String, Long> received = new LinkedHashMap<>();
        settlement.shares().forEach(share -> received.put(share.partner(), share.receivedPence()));
        return new PoolTotals(settlement.through(), spending, steps, received);
    }

    public PoolTotals {
        spending = List.copyOf(spending);
        disputeSteps = Map.copyOf(disputeSteps);
        receivedByPartner = Map.copyOf(receivedByPartner);
    }

    /** All that was charged to a scheme; to none, if its id is blank. */
    public long spentPence(String scheme) {
        return spending.stream()
                .filter(one -> one.scheme().equals(scheme))
                .mapToLong(Spending::pence)
                .reduce(0, Math::addExact);
    }
}
