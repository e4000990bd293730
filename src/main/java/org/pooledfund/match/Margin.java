package org.pooledfund.match;

/**
 * How much worse the next best answer must be before a match is confirmed: so many units more of
 * difference, or so many days more. An answer with fewer matches or weaker evidence is always worse
 * enough. The smallest margin is one unit or one day: equals are never confirmed.
 */
public record Margin(long units, int days) {
    /** Worse at all. */
    public static final Margin ANY = new Margin(1, 1);

    public Margin {
        if (units < 1 || days < 1) {
            throw new IllegalArgumentException(
                    "a margin of " + units + " units or " + days + " days: each at least 1");
        }
    }
}
