package org.pooledfund.extract;

import java.util.Optional;

/**
 * Says which lines are of a nature: those whose account and narrative fit, as far as given.
 *
 * @param contributor the partner that pays, for contributions in the pool's ledger
 */
public record NatureRule(
        Optional<Wildcard> account,
        Optional<Wildcard> narrative,
        Nature nature,
        Optional<String> contributor) {

    boolean fits(String lineAccount, String lineNarrative) {
        return account.map(a -> a.matches(lineAccount)).orElse(true)
                && narrative.map(n -> n.matches(lineNarrative)).orElse(true);
    }
}
