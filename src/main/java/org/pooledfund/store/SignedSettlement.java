package org.pooledfund.store;

import java.time.Instant;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.settlement.payment.SettlementVersion;

/** A version of a settlement with the run it came from and who signed it. */
public record SignedSettlement(Key key, SettlementVersion version, Signature signature) {

    /** Whose settlement it is. */
    public record Key(String fundId, FinancialYear year, long runId) {}

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
