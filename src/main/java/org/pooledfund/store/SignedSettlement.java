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
     * @param sealSha256 over the figures, the signature and the seal of the version before
     */
    public record Signature(String by, Instant at, String sealSha256) {}
}
