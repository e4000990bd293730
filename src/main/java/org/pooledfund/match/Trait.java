package org.pooledfund.match;

import java.util.Collection;

/** What is known of a line besides its fields. */
public enum Trait {
    ACCRUAL,
    CLIENT_INCOME,
    DISPUTED,
    /** On a code outside the pool: no part of the totals of the pool, but looked into. */
    OUTSIDE_POOL,
    /** On a code that no scheme has. */
    UNMAPPED,
    /** Of a document from before the financial year. */
    PRIOR_YEAR;

    /** As one bit. */
    int bit() {
        return 1 << ordinal();
    }

    /** Several as bits. */
    static int bits(Collection<Trait> traits) {
        return traits.stream().mapToInt(Trait::bit).reduce(0, (a, b) -> a | b);
    }
}
