package org.pooledfund.settlement;

import org.pooledfund.fund.Agreement;

/** The sums every settlement must keep. */
final class SettlementProof {
    private final Agreement agreement;
    private final Settlement settlement;

    SettlementProof(Agreement agreement, Settlement settlement) {
        this.agreement = agreement;
        this.settlement = settlement;
    }

    void check() {
        equal("shares", sum(Share::sharePence), settlement.variancePence());
        equal("final costs", sum(Share::finalCostPence), settlement.outturnPence());
        equal("the host's net cost", hostNetPence(), finalCostPence(agreement.host()));
    }

    /** What the host is out of pocket by once every transfer is made. */
    private long hostNetPence() {
        long net = settlement.outturnPence();
        for (Share share : settlement.shares()) {
            if (!share.partner().equals(agreement.host())) {
                net += share.reimbursedPence() - share.incurredPence() - share.receivedPence();
            }
        }
        for (Transfer transfer : settlement.transfers()) {
            net += transfer.from().equals(agreement.host())
                    ? transfer.amountPence()
                    : -transfer.amountPence();
        }
        return net;
    }

    private long finalCostPence(String partner) {
        return settlement.shares().stream()
                .filter(share -> share.partner().equals(partner))
                .mapToLong(Share::finalCostPence)
                .sum();
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
