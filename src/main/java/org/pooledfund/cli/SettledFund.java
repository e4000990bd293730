package org.pooledfund.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.fund.wording.PlainEnglish;
import org.pooledfund.job.Signing;
import org.pooledfund.job.TextFile;
import org.pooledfund.settlement.Basis;
import org.pooledfund.settlement.EnteredPosition;
import org.pooledfund.settlement.PoolTotals;
import org.pooledfund.settlement.Position;
import org.pooledfund.settlement.RiskShare;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.TrueUp;
import org.pooledfund.settlement.document.PositionDocument;
import org.pooledfund.settlement.payment.FrozenTerms;
import org.pooledfund.settlement.payment.NextVersion;
import org.pooledfund.settlement.payment.SettlementVersion;
import org.pooledfund.store.SignedSettlement;

/**
 * One fund settled: what the commands print.
 *
 * @param signature who has signed it, when, and its seal; blank if nobody has
 */
record SettledFund(
        Agreement agreement,
        Position position,
        Basis basis,
        Settlement settlement,
        TrueUp trueUp,
        SettlementVersion version,
        String signature) {

    private static final String FIGURES_ALONE = " (of an older program: over the figures alone)";

    /**
     * What was settled before.
     *
     * @param version the last one, if it is known
     * @param paidPence by partner, besides
     * @param reason why a settlement of the same time is made anew
     */
    record Before(Optional<SettlementVersion> version, Map<String, Long> paidPence, String reason) {
        static final Before NOTHING = new Before(Optional.empty(), Map.of(), "");
    }

    static SettledFund of(Agreement agreement, Position position, Basis basis, Before before) {
        Settlement settlement = RiskShare.settle(agreement, position);
        NextVersion next = new NextVersion(agreement, before.version());
        Map<String, Long> paid = new LinkedHashMap<>(before.paidPence());
        next.settledPence().forEach((partner, pence) -> paid.merge(partner, pence, Math::addExact));
        TrueUp trueUp = TrueUp.of(settlement, agreement.host(), paid);
        return new SettledFund(
                agreement,
                position,
                basis,
                settlement,
                trueUp,
                next.of(settlement, trueUp, before.reason()),
                "");
    }

    /** A signed version, as the run stored it. */
    static SettledFund of(Signing.Kept kept) {
        Settlement settlement = kept.settlement();
        SignedSettlement.Signature signature = kept.signed().signature();
        return new SettledFund(
                kept.agreement(),
                RiskShare.position(kept.agreement(), PoolTotals.of(settlement)),
                new Basis(settlement.through(), Basis.Outlook.TO_DATE, false),
                settlement,
                kept.trueUp(),
                kept.signed().version(),
                "signed by " + signature.by() + " on " + Days.moment(signature.at()) + ", seal "
                        + signature.sealSha256()
                        + (kept.signed().notCovered().isEmpty() ? "" : FIGURES_ALONE));
    }

    /** Which version it is and, if it is signed, by whom and under which seal. */
    String versionLine() {
        return "version " + version.number() + ", to the end of "
                + version.through().label() + (signature.isEmpty() ? "" : ", " + signature);
    }

    /** What later settlements are held to. */
    static FrozenTerms terms(Agreement agreement) {
        return new FrozenTerms(agreement.arrangement().version(), PlainEnglish.terms(agreement));
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
