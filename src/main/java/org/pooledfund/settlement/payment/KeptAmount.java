package org.pooledfund.settlement.payment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.settlement.Remainder;

/**
 * An amount of a signed settlement that no partner bears.
 *
 * @param what scheme and source, the step, the reserve, or why it awaits a decision
 * @param pence below zero it is money the host holds
 * @param owners partners and their parts; nobody if it awaits a decision
 */
public record KeptAmount(Kind kind, String what, long pence, Map<String, Long> owners) {

    /** What becomes of it. */
    public enum Kind {
        CARRIED_FORWARD("carried forward"),
        FROM_RESERVE("met by a reserve"),
        UNALLOCATED("unallocated, awaiting decision");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** In words. */
        public String words() {
            return words;
        }
    }

    public KeptAmount {
        owners = Collections.unmodifiableMap(new LinkedHashMap<>(owners));
    }

    /** Every amount of a remainder, in its order. */
    public static List<KeptAmount> of(Remainder remainder) {
        List<KeptAmount> kept = new ArrayList<>();
        remainder
                .carriedForward()
                .forEach(one -> kept.add(new KeptAmount(
                        Kind.CARRIED_FORWARD, one.what(), one.amountPence(), one.owners())));
        remainder
                .drawn()
                .forEach(one -> kept.add(new KeptAmount(
                        Kind.FROM_RESERVE, one.reserve(), one.amountPence(), one.owners())));
        remainder
                .unallocated()
                .forEach(one -> kept.add(new KeptAmount(
                        Kind.UNALLOCATED, one.reason(), one.amountPence(), Map.of())));
        return kept;
    }
}
