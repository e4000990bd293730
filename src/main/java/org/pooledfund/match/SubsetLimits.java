package org.pooledfund.match;

/**
 * How far a search for subsets goes. Beyond the pool's size nothing is searched, and the result
 * says so: no clock and no count of steps decides, so that the same lines always give the same
 * answer.
 *
 * @param smallest fewest lines of a subset, at least 1
 * @param largest most lines of a subset
 * @param pool most open lines with one key that are searched; at most 40
 */
public record SubsetLimits(int smallest, int largest, int pool) {
    /** Most lines that are searched at once. */
    public static final int MOST = 40;

    public SubsetLimits {
        if (smallest < 1 || largest < smallest || pool < 1 || pool > MOST) {
            throw new IllegalArgumentException("subsets of " + smallest + " to " + largest + " of "
                    + pool + " lines: from 1 up, and of at most " + MOST);
        }
    }
}
