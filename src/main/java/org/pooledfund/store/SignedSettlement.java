package org.pooledfund.store;

import java.time.Instant;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.settlement.payment.SettlementVersion;

/** A version of a settlement with the run it came from and who signed it. */
public record SignedSettlement(Key key, SettlementVersion version, Signature signature) {

    /** Whose settlement it is. */
    public record Key(String fundId, FinancialYear year, long runId) {}

    /**
     * What of the run behind it the seal does not cover, in a sentence: versions of older programs
     * are sealed over their figures alone. Blank if it covers all.
     */
    public String notCovered() {
        if (!signature.contentSha256().isEmpty()) {
            return "";
        }
        long shares = version.standings().stream()
                .mapToLong(one -> one.share().sharePence())
                .reduce(0, Math::addExact);
        long variance = Math.subtractExact(
                version.totals().outturnPence(), version.totals().planPence());
        boolean isKeptSealed = !version.totals().kept().isEmpty() || shares == variance;
        return "It was signed by an older program: the seal covers the figures of each partner"
                + (isKeptSealed ? " and what no partner bears" : "")
                + ", not " + (isKeptSealed ? "" : "what no partner bears, ")
                + "the working, payments, cash, disputes, notes, agreement, inputs and reports of"
                + " its run.";
    }

    /**
     * Who signed it and when.
     *
     * @param contentSha256 over all that the run has stored of its settlement; blank for a version
     *     signed before this was kept
     * @param sealSha256 over the figures, the signature, the content and the seal of the version
     *     before
     */
    public record Signature(String by, Instant at, String contentSha256, String sealSha256) {
        Signature sealed(String seal) {
            return new Signature(by, at, contentSha256, seal);
        }
    }
}
