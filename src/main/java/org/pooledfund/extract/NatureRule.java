package org.pooledfund.extract;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says which lines are of a nature: those whose texts all fit.
 *
 * @param patterns by the column they look at, such as the account or the narrative
 * @param contributor the partner that pays, for contributions in the pool's ledger
 */
public record NatureRule(
        Map<Column, Wildcard> patterns, Nature nature, Optional<String> contributor) {

    public NatureRule {
        patterns = Map.copyOf(patterns);
    }

    boolean fits(Function<Column, String> text) {
        for (Map.Entry<Column, Wildcard> pattern : patterns.entrySet()) {
            if (!pattern.getValue().matches(text.apply(pattern.getKey()))) {
                return false;
            }
        }
        return true;
    }
}
