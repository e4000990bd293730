package org.pooledfund.match;

/**
 * How far apart the days of two lines may be.
 *
 * @param limit at most so many days
 * @param bound whether the limit itself is allowed
 * @param direction which line may be later
 */
public record Days(int limit, Bound bound, Direction direction) {
    /** No condition. */
    public static final Days ANY = new Days(Integer.MAX_VALUE, Bound.INCLUSIVE, Direction.EITHER);

    /** Which line may be later; lines of the same day always pass. */
    public enum Direction {
        EITHER,
        RIGHT_LATER,
        LEFT_LATER
    }

    /** At most so many days apart, inclusive, in either direction. */
    public static Days within(int limit) {
        return new Days(limit, Bound.INCLUSIVE, Direction.EITHER);
    }

    /** Whether a right line that many days after the left one is inside. */
    boolean allow(long daysLater) {
        return switch (direction) {
                    case EITHER -> true;
                    case RIGHT_LATER -> daysLater >= 0;
                    case LEFT_LATER -> daysLater <= 0;
                }
                && bound.allows(Math.abs(daysLater), limit);
    }
}
