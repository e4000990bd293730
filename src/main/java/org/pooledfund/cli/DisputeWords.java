package org.pooledfund.cli;

import org.pooledfund.settlement.InDispute;

/** Where a dispute stands, in words. */
final class DisputeWords {
    private DisputeWords() {}

    /** Its step with a comma before it; blank if nobody has said. */
    static String step(InDispute.Dispute dispute) {
        return dispute.step()
                .map(step -> ", step " + step.number() + " (" + step.by() + ", clause "
                        + step.clause() + ")")
                .orElse("");
    }
}
