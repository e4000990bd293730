package org.pooledfund.carryforward;

import org.pooledfund.extract.EntryId;
import org.pooledfund.matching.DifferenceType;
import org.pooledfund.matching.Flow;
import org.pooledfund.matching.Side;

/** A line that a run has left open. */
public record OpenLine(LineIdentity identity, EntryId entry, Place place, Reason reason) {

    /** In whose comparison it stands. */
    public record Place(String partner, Flow flow, Side side) {}

    /**
     * Why it is open.
     *
     * @param breakNumber of the break it is in
     * @param amountPence as its ledger has it
     */
    public record Reason(DifferenceType type, int breakNumber, long amountPence) {}
}
