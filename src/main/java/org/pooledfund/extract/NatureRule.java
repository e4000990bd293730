package org.pooledfund.extract;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Validity;

/**
 * Says which lines are of a nature: those whose texts all fit.
 *
 * @param patterns by the column they look at, such as the account or the narrative
 * @param contributor the partner that pays, for contributions in the pool's ledger
 * @param validity the periods it is for: those with a day in it
 */
public record NatureRule(
        Map<Column, Wildcard> patterns,
        Nature nature,
        Optional<String> contributor,
        Validity validity) {

    public NatureRule {
        patterns = Map.copyOf(patterns);
    }

    /** A rule for every period. */
    public NatureRule(Map<Column, Wildcard> patterns, Nature nature, Optional<String> contributor) {
        this(patterns, nature, contributor, Validity.ALWAYS);
    }

    /** Whether it is for a period at all. */
    boolean holdsIn(Period period) {
        return validity.overlaps(period.firstDay(), period.lastDay());
    }

    /** Whether the texts of a line of such a period fit. */
    boolean fits(Function<Column, String> text) {
        for (Map.Entry<Column, Wildcard> pattern : patterns.entrySet()) {
            if (!pattern.getValue().matches(text.apply(pattern.getKey()))) {
                return false;
            }
        }
        return true;
    }
}
