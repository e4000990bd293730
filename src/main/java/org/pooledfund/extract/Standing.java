package org.pooledfund.extract;

/** How a ledger line stands to the pool, by its code. */
public enum Standing {
    /** The code belongs to a scheme. */
    IN_SCHEME,
    /** The code is the pool's but no scheme's: contributions. */
    OUTSIDE_SCHEMES,
    /** The code is known not to be the pool's. */
    OUTSIDE_POOL,
    /** Nobody has said what the code is. */
    UNMAPPED
}
