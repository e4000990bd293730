package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.RiskShareTerms;
import org.pooledfund.fund.Scheme;
import org.pooledfund.money.Allocation;

/**
 * Computes a settlement by the terms of an agreement, each step with its working.
 *
 * <p>With K the agreed contributions and E the eligible spending, the variance V = E - K is split
 * into shares s that add up to V; a partner's final cost is C = K + s, and what it owes the host is
 * C less what the pool received from it, less what it spent for the pool, plus what it was
 * reimbursed. Before the year's end K is the plan to date, split by the year's contributions.
 */
public final class RiskShare {
    private final Agreement agreement;
    private final PoolTotals totals;
    private final List<Step> steps = new ArrayList<>();

    private RiskShare(Agreement agreement, PoolTotals totals) {
        this.agreement = agreement;
        this.totals = totals;
    }

    /**
     * Settles a fund.
     *
     * @throws IllegalArgumentException if no partner contributes anything
     * @throws IllegalStateException if the result does not add up: a fault of this program
     */
    public static Settlement settle(Agreement agreement, PoolTotals totals) {
        return new RiskShare(agreement, totals).settlement();
    }

    private Settlement settlement() {
        List<SchemeOutturn> schemes =
                agreement.schemes().stream().map(this::outturn).toList();
        long plan = schemes.stream().mapToLong(SchemeOutturn::planPence).sum();
        long outturn = schemes.stream().mapToLong(SchemeOutturn::actualPence).sum()
                + totals.spentOutsideSchemes();
        long variance = Math.subtractExact(outturn, plan);
        Map<String, Long> contributions = byContribution(plan);
        steps.add(new Step("Variance to date", "outturn less plan", "", "", plan, variance));
        Map<String, Long> shares = shares(variance);
        List<Share> positions = agreement.partners().stream()
                .map(Organisation::id)
                .map(id -> share(id, amount(contributions, id), amount(shares, id)))
                .toList();
        Settlement settlement = new Settlement(
                totals.through(),
                schemes,
                totals.spentOutsideSchemes(),
                positions,
                steps,
                transfers(positions));
        new SettlementProof(agreement, settlement).check();
        return settlement;
    }

    private SchemeOutturn outturn(Scheme scheme) {
        int months = Math.min(totals.through().number(), Period.MARCH);
        long plan = Allocation.byLargestRemainder(
                        scheme.budgetPence(), List.of((long) months, (long) Period.MARCH - months))
                .get(0);
        return new SchemeOutturn(scheme, plan, amount(totals.spentByScheme(), scheme.id()));
    }

    private Map<String, Long> shares(long variance) {
        Map<String, Long> shares = new LinkedHashMap<>();
        long left = variance;
        for (RiskShareTerms.Step term : agreement.terms().steps()) {
            long in = left;
            Map<String, Long> split = switch (term.rule()) {
                case PROPORTIONAL_TO_CONTRIBUTIONS -> byContribution(in);
            };
            split.forEach((partner, pence) -> {
                shares.merge(partner, pence, Math::addExact);
                steps.add(new Step(
                        term.name(),
                        "in proportion to contributions",
                        term.clause(),
                        partner,
                        in,
                        pence));
            });
            left = 0;
        }
        return shares;
    }

    private Map<String, Long> byContribution(long pence) {
        List<String> partners =
                agreement.partners().stream().map(Organisation::id).toList();
        List<Long> parts = Allocation.byLargestRemainder(
                pence, partners.stream().map(agreement::contributionPence).toList());
        Map<String, Long> split = new LinkedHashMap<>();
        for (int i = 0; i < partners.size(); i++) {
            split.put(partners.get(i), parts.get(i));
        }
        return split;
    }

    private Share share(String partner, long contribution, long share) {
        boolean isHost = partner.equals(agreement.host());
        long incurred = isHost ? 0 : ledSpending(partner);
        boolean reimbursed = agreement.terms().leadSpend() == RiskShareTerms.LeadSpend.REIMBURSED;
        return new Share(
                partner,
                contribution,
                share,
                amount(totals.receivedByPartner(), partner),
                incurred,
                reimbursed ? incurred : 0);
    }

    private long ledSpending(String partner) {
        return agreement.schemes().stream()
                .filter(scheme -> scheme.lead().equals(partner))
                .mapToLong(scheme -> amount(totals.spentByScheme(), scheme.id()))
                .reduce(0, Math::addExact);
    }

    private List<Transfer> transfers(List<Share> shares) {
        List<Transfer> transfers = new ArrayList<>();
        for (Share share : shares) {
            long due = share.settlementPence();
            if (share.partner().equals(agreement.host()) || due == 0) {
                continue;
            }
            transfers.add(
                    due > 0
                            ? new Transfer(share.partner(), agreement.host(), due)
                            : new Transfer(agreement.host(), share.partner(), -due));
        }
        return transfers;
    }

    private static long amount(Map<String, Long> amounts, String key) {
        return amounts.getOrDefault(key, 0L);
    }
}
