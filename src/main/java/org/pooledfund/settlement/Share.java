package org.pooledfund.settlement;

/**
 * A partner's position.
 *
 * @param contributionPence its agreed contribution to date
 * @param sharePence what it bears of the variance; above zero of an overspend
 * @param receivedPence what the pool has received from it
 * @param incurredPence what it has spent for the pool itself
 * @param reimbursedPence what the host has paid back of that
 */
public record Share(
        String partner,
        long contributionPence,
        long sharePence,
        long receivedPence,
        long incurredPence,
        long reimbursedPence) {

    /** What the services cost it in the end. */
    public long finalCostPence() {
        return Math.addExact(contributionPence, sharePence);
    }

    /** What it still owes the host; below zero the host owes it. Meaningless for the host. */
    public long settlementPence() {
        long paid =
                Math.subtractExact(Math.addExact(receivedPence, incurredPence), reimbursedPence);
        return Math.subtractExact(finalCostPence(), paid);
    }
}
