package org.pooledfund.extract;

import java.util.Optional;

/**
 * Takes what a ledger adds to a supplier's name off again: {@code UK0479 : Oak Care} is Oak Care.
 *
 * @param before a beginning to take off, such as {@code "UK* : "}
 * @param after an end to take off, such as {@code ":*"}
 */
public record PartyRule(Optional<Wildcard> before, Optional<Wildcard> after) {
    /** The name without it; a name that is nothing but it stays as it is. */
    String clean(String party) {
        String cut = before.map(pattern -> pattern.cutBefore(party)).orElse(party);
        String rest = cut;
        String clean = after.map(pattern -> pattern.cutAfter(rest)).orElse(cut).strip();
        return clean.isEmpty() ? party : clean;
    }
}
