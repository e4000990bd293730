package org.pooledfund.cli;

import java.util.Map;
import org.pooledfund.fund.Agreement;
import org.pooledfund.settlement.Basis;
import org.pooledfund.settlement.Disputes;
import org.pooledfund.settlement.Position;
import org.pooledfund.settlement.RiskShare;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.TrueUp;

/**
 * One fund settled: what the commands print.
 *
 * @param disputed by partner; empty if nothing is in dispute
 */
record SettledFund(
        Agreement agreement,
        Position position,
        Basis basis,
        Settlement settlement,
        TrueUp trueUp,
        Map<String, Long> disputed) {

    static SettledFund of(
            Agreement agreement, Position position, Basis basis, Map<String, Long> before) {
        Settlement settlement = RiskShare.settle(agreement, position);
        return new SettledFund(
                agreement,
                position,
                basis,
                settlement,
                TrueUp.of(settlement, agreement.host(), before),
                Disputes.disputedPence(agreement, position));
    }

    String name(String partner) {
        return partner.isEmpty() ? "All" : agreement.partner(partner).shortName();
    }

    boolean settledBefore() {
        return trueUp.beforePence().values().stream().anyMatch(pence -> pence != 0);
    }
}
