package org.pooledfund.matching;

import java.time.LocalDate;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.EntryId;

/**
 * An open ledger line on one side of a comparison.
 *
 * @param position among the lines of its side in the matching
 * @param date of its document
 * @param pence as the partner sees it, so that equal lines have equal amounts
 */
public record Item(EntryId id, Side side, int position, Period period, LocalDate date, long pence) {

    /** What it adds to partner minus pool. */
    long differencePence() {
        return side == Side.PARTNER ? pence : Math.negateExact(pence);
    }
}
