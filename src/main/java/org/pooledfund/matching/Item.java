package org.pooledfund.matching;

import java.util.Comparator;
import org.pooledfund.extract.Entry;
import org.pooledfund.extract.LedgerLine;

/**
 * A ledger line on one side of a comparison.
 *
 * @param pence as the partner sees it, so that equal lines have equal amounts
 * @param reference normalised; see {@link Normal#reference}
 * @param party normalised; see {@link Normal#party}
 */
public record Item(Entry entry, Side side, long pence, String reference, String party) {
    /** By period, day and identity: the order in which equal lines are paired. */
    static final Comparator<Item> ORDER = Comparator.comparing(
                    (Item item) -> item.line().period())
            .thenComparing(item -> item.line().date())
            .thenComparing(item -> item.entry().id());

    /** An item of a flow. */
    static Item of(Entry entry, Side side, Flow flow) {
        LedgerLine line = entry.line();
        long pence = side == Side.POOL ? flow.fromPool(line.amountPence()) : line.amountPence();
        return new Item(
                entry, side, pence, Normal.reference(line.reference()), Normal.party(line.party()));
    }

    /** The ledger line. */
    public LedgerLine line() {
        return entry.line();
    }

    /** Which scheme it is charged to; blank if none. */
    String scheme() {
        return line().scheme().orElse("");
    }

    /** What it adds to partner minus pool. */
    long differencePence() {
        return side == Side.PARTNER ? pence : Math.negateExact(pence);
    }
}
