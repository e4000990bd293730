package org.pooledfund.match;

/** Whether a limit itself is still allowed; rules must say which. */
public enum Bound {
    INCLUSIVE,
    STRICT;

    /** Whether a distance is inside a limit. */
    boolean allows(long distance, long limit) {
        return this == INCLUSIVE ? distance <= limit : distance < limit;
    }
}
