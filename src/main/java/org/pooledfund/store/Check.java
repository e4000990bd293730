package org.pooledfund.store;

/**
 * Two figures that must be equal, added up in two ways.
 *
 * @param name what is checked, in words
 */
public record Check(String name, long expected, long found) {
    /** Whether they are equal. */
    public boolean holds() {
        return expected == found;
    }
}
