package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pooledfund.fund.Agreement;

/**
 * Many pools of one programme seen as one: by organisation, with what one pool pays into another
 * taken out once, and the payments of all pools netted.
 *
 * @param grossPence spending of all pools
 * @param eliminatedPence of it, what is another pool's contribution
 * @param organisations in the order of the pools, each once
 * @param transfers the fewest payments that settle all pools together
 * @param notes which bodies were joined with those whose place they have taken, and which not
 */
public record Programme(
        long grossPence,
        long eliminatedPence,
        List<Organisation> organisations,
        List<Transfer> transfers,
        List<String> notes) {

    /** Begins a tag of a row that pays into another pool: {@code to-pool:} and the fund's id. */
    public static final String TO_POOL = "to-pool:";

    /** One pool of a programme. */
    public record Pool(Agreement agreement, Position position, Settlement settlement) {}

    /**
     * An organisation over all its pools.
     *
     * @param pools how many it is in
     * @param eliminatedPence of its final cost, what one pool paid into another
     * @param duePence above zero it owes
     * @param payablePence of it, what is payable: without what is in dispute or withheld
     */
    public record Organisation(
            String id,
            int pools,
            long contributionPence,
            long sharePence,
            long eliminatedPence,
            long duePence,
            long payablePence) {

        /** What all services cost it, each pound counted once. */
        public long finalCostPence() {
            return contributionPence + sharePence - eliminatedPence;
        }
    }

    /** All spending, each pound counted once. */
    public long netPence() {
        return Math.subtractExact(grossPence, eliminatedPence);
    }

    /**
     * Puts pools together. An organisation has the same id in all of them; a body and the one that
     * has taken its place, by any of the agreements, are one.
     */
    public static Programme of(List<Pool> pools) {
        ProgrammeBodies bodies =
                new ProgrammeBodies(pools.stream().map(Pool::agreement).toList());
        Map<String, long[]> sums = new LinkedHashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        long gross = 0;
        long eliminated = 0;
        Set<String> inside = pools.stream()
                .map(pool -> TO_POOL + pool.agreement().fundId())
                .collect(Collectors.toSet());
        for (Pool pool : pools) {
            gross = Math.addExact(gross, pool.settlement().outturnPence());
            String host = pool.agreement().host();
            Map<String, Long> due = pool.settlement().duePence(host);
            Map<String, Long> payable = pool.settlement().payableNowPence(host);
            Set<String> counted = new LinkedHashSet<>();
            for (Share share : pool.settlement().shares()) {
                ids.add(share.partner());
                add(sums, bodies.of(share.partner()), new long[] {
                    counted.add(bodies.of(share.partner())) ? 1 : 0,
                    share.contributionPence(),
                    share.sharePence(),
                    0,
                    due.getOrDefault(share.partner(), 0L),
                    payable.getOrDefault(share.partner(), 0L)
                });
            }
            eliminated = Math.addExact(eliminated, eliminate(pool, inside, sums, bodies));
        }
        return new Programme(
                gross,
                eliminated,
                organisations(sums),
                transfers(pools, sums, bodies),
                bodies.notes(ids));
    }

    /** A payment into a pool that is not of the programme stays. */
    private static long eliminate(
            Pool pool, Set<String> inside, Map<String, long[]> sums, ProgrammeBodies bodies) {
        long eliminated = 0;
        for (PositionLine line : pool.position().lines()) {
            if (line.tags().stream().anyMatch(inside::contains)) {
                eliminated = Math.addExact(eliminated, line.actualPence());
                add(sums, bodies.of(line.partner()), new long[] {0, 0, 0, line.actualPence(), 0, 0
                });
            }
        }
        return eliminated;
    }

    private static void add(Map<String, long[]> sums, String organisation, long[] more) {
        long[] sum = sums.computeIfAbsent(organisation, id -> new long[6]);
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.addExact(sum[i], more[i]);
        }
    }

    private static List<Organisation> organisations(Map<String, long[]> sums) {
        List<Organisation> organisations = new ArrayList<>();
        sums.forEach((id, sum) -> organisations.add(
                new Organisation(id, (int) sum[0], sum[1], sum[2], sum[3], sum[4], sum[5])));
        return organisations;
    }

    /** Through the organisation that has the most to pay or get, where that costs no more. */
    private static List<Transfer> transfers(
            List<Pool> pools, Map<String, long[]> sums, ProgrammeBodies bodies) {
        Map<String, Long> due = new LinkedHashMap<>();
        sums.forEach((id, sum) -> due.put(id, sum[5]));
        return pools.isEmpty()
                ? List.of()
                : FewestTransfers.of(due, bodies.of(pools.getFirst().agreement().host()));
    }
}
