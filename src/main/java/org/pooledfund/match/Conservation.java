package org.pooledfund.match;

/**
 * Where the units of one side went. The engine fails rather than return one that does not add up.
 *
 * @param loaded all lines
 * @param matched in confirmed groups, the same on both sides
 * @param netted lines that cancel out on this side
 * @param tolerated differences of confirmed groups, on the side that has more
 * @param carried remainders of part payments
 * @param open everything else
 */
public record Conservation(
        Amount loaded,
        Amount matched,
        Amount netted,
        Amount tolerated,
        Amount carried,
        Amount open) {

    /** Lines and their units; remainders and tolerated differences count no lines of their own. */
    public record Amount(long lines, long units) {
        /** The sum of two. */
        Amount plus(Amount other) {
            return new Amount(Math.addExact(lines, other.lines), Math.addExact(units, other.units));
        }
    }

    /** Whether the parts are the whole. */
    public boolean holds() {
        return loaded.equals(matched.plus(netted).plus(tolerated).plus(carried).plus(open));
    }
}
