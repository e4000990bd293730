package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Arrangement.CashMode;

/**
 * Money that moves between a partner and the host besides the settlement, by the agreement's cash
 * mode. Real: what was paid in and paid back. Notional: nothing, partners keep their contributions.
 * Circular: contributions in and out again, shown gross although they come to nil.
 *
 * @param what in words
 */
public record CashFlow(String from, String to, long amountPence, String what) {

    /** All of it, in agreement order. */
    public static List<CashFlow> of(Agreement agreement, Settlement settlement) {
        CashMode mode = agreement.arrangement().cashMode();
        List<CashFlow> flows = new ArrayList<>();
        for (Share share : settlement.shares()) {
            if (share.partner().equals(agreement.host()) || mode == CashMode.NOTIONAL) {
                continue;
            }
            boolean entered = share.receivedPence() != 0 || share.reimbursedPence() != 0;
            boolean planned = mode == CashMode.CIRCULAR && !entered;
            String when = planned ? " (agreed, not in the position)" : "";
            long in = planned ? share.contributionPence() : share.receivedPence();
            long back = planned ? share.contributionPence() : share.reimbursedPence();
            if (in != 0) {
                String what = "contribution paid in" + when;
                flows.add(new CashFlow(share.partner(), agreement.host(), in, what));
            }
            if (back != 0) {
                String what = (mode == CashMode.CIRCULAR
                                ? "contribution paid back"
                                : "spending for the pool reimbursed")
                        + when;
                flows.add(new CashFlow(agreement.host(), share.partner(), back, what));
            }
        }
        return flows;
    }
}
