package org.pooledfund.settlement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.EarlyRule;
import org.pooledfund.fund.RiskShareTerms;

/** The sums every settlement must keep. */
final class SettlementProof {
    private final Agreement agreement;
    private final Settlement settlement;

    SettlementProof(Agreement agreement, Settlement settlement) {
        this.agreement = agreement;
        this.settlement = settlement;
    }

    void check() {
        long elsewhere = settlement.remainder().pence();
        equal("shares", sum(Share::sharePence) + elsewhere, settlement.variancePence());
        equal("final costs", sum(Share::finalCostPence) + elsewhere, settlement.outturnPence());
        equal("contributions", sum(Share::contributionPence), settlement.planPence());
        Map<String, Long> due = settlement.duePence(agreement.host());
        equal("dues", due.values().stream().reduce(0L, Math::addExact), 0);
        long host = settlement.share(agreement.host()).finalCostPence() + elsewhere;
        equal("the host's net cost", hostNetPence(paidByHost(due)), host);
        settlement
                .remainder()
                .carriedForward()
                .forEach(carried -> equal(
                        "owners of " + carried.what(),
                        carried.owners().values().stream().reduce(0L, Math::addExact),
                        carried.amountPence()));
        if (!isWithheld()) {
            checkTransfers(settlement.payablePence(agreement.host()));
        }
    }

    /** Whether a recovery plan comes before any payment. */
    private boolean isWithheld() {
        return settlement.transfers().isEmpty()
                && settlement.variancePence() > 0
                && agreement.terms().at(RiskShareTerms.Stage.ELIGIBILITY).stream()
                        .anyMatch(step -> step.rule() instanceof EarlyRule.RecoveryFirst);
    }

    /**
     * What the host pays in the end: by its transfers and what is in dispute or, while they are
     * withheld, by its due.
     */
    private long paidByHost(Map<String, Long> due) {
        if (isWithheld()) {
            return due.getOrDefault(agreement.host(), 0L);
        }
        long paid = 0;
        for (Transfer transfer : settlement.transfers()) {
            if (transfer.from().equals(agreement.host())) {
                paid += transfer.amountPence();
            } else if (transfer.to().equals(agreement.host())) {
                paid -= transfer.amountPence();
            }
        }
        return paid + settlement.disputedPence().getOrDefault(agreement.host(), 0L);
    }

    /** What the host is out of pocket by once it is settled; it carries what is no partner's. */
    private long hostNetPence(long paidPence) {
        long net = settlement.outturnPence() + paidPence;
        for (Share share : settlement.shares()) {
            if (!share.partner().equals(agreement.host())) {
                net += share.reimbursedPence() - share.incurredPence() - share.receivedPence();
            }
        }
        return net;
    }

    private void checkTransfers(Map<String, Long> due) {
        Map<String, Long> paid = new LinkedHashMap<>();
        for (Transfer transfer : settlement.transfers()) {
            paid.merge(transfer.from(), transfer.amountPence(), Math::addExact);
            paid.merge(transfer.to(), -transfer.amountPence(), Math::addExact);
        }
        due.forEach((partner, pence) ->
                equal("payments of " + partner, paid.getOrDefault(partner, 0L), pence));
    }

    private long sum(java.util.function.ToLongFunction<Share> part) {
        return settlement.shares().stream().mapToLong(part).reduce(0, Math::addExact);
    }

    private static void equal(String what, long found, long expected) {
        if (found != expected) {
            throw new IllegalStateException(
                    "the settlement does not add up: " + what + " " + found + " not " + expected);
        }
    }
}
