package org.pooledfund.settlement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.fund.Arrangement.DisputeStep;

/**
 * What of a settlement is in dispute: shared and shown, but not due.
 *
 * @param spending in dispute, in the order of the position
 * @param duePence by partner in agreement order, what of its due hangs on that spending; empty if
 *     there is none
 */
public record InDispute(List<Dispute> spending, Map<String, Long> duePence) {
    /** Nothing is. */
    public static final InDispute NOTHING = new InDispute(List.of(), Map.of());

    public InDispute {
        spending = List.copyOf(spending);
        duePence = Collections.unmodifiableMap(new LinkedHashMap<>(duePence));
    }

    /**
     * Disputed spending.
     *
     * @param scheme its id; blank for none
     * @param spentBy who has paid for it
     * @param step of the agreement's ladder; empty if nobody has said
     */
    public record Dispute(
            String scheme, String spentBy, long amountPence, Optional<DisputeStep> step) {}
}
