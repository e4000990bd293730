package org.pooledfund.pack.quarterly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pooledfund.settlement.CashFlow;
import org.pooledfund.settlement.payment.SettlementVersion;

/**
 * What has moved besides the settlement, and what was signed before.
 *
 * @param flows gross, in agreement order
 * @param versions signed for the year, the oldest first
 * @param next what this settlement would be as the next version; empty if none is signed
 */
public record Settled(
        List<CashFlow> flows, List<Signed> versions, Optional<SettlementVersion> next) {
    /** Nothing has moved and nothing is signed. */
    public static final Settled NOTHING = new Settled(List.of(), List.of(), Optional.empty());

    public Settled {
        flows = List.copyOf(flows);
        versions = List.copyOf(versions);
    }

    /**
     * A version with who signed it, and when.
     *
     * @param sealSha256 over all of it and the version before
     */
    public record Signed(SettlementVersion version, String by, LocalDate on, String sealSha256) {}
}
