package org.pooledfund.cli;

import java.nio.file.Path;
import java.util.Map;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.job.TextFile;
import org.pooledfund.settlement.Basis;
import org.pooledfund.settlement.Disputes;
import org.pooledfund.settlement.EnteredPosition;
import org.pooledfund.settlement.Position;
import org.pooledfund.settlement.RiskShare;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.TrueUp;
import org.pooledfund.settlement.document.PositionDocument;

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

    static Agreement agreement(Path file) {
        TextFile yaml = TextFile.read(file);
        return AgreementDocument.read(yaml.name(), yaml.text());
    }

    static Position position(Path file, Agreement agreement, Basis basis) {
        TextFile csv = TextFile.read(file);
        return EnteredPosition.of(
                agreement, PositionDocument.read(csv.name(), csv.text(), agreement), basis);
    }

    String name(String partner) {
        return partner.isEmpty() ? "All" : agreement.partner(partner).shortName();
    }

    boolean settledBefore() {
        return trueUp.beforePence().values().stream().anyMatch(pence -> pence != 0);
    }
}
