package org.pooledfund.match;

/**
 * A line that stays open.
 *
 * @param line its position in its {@link Lines}
 * @param amount in units
 * @param group number of the suggested or ambiguous group that it is in; -1 if in none
 * @param explanation in words
 * @param nearestMiss the best candidate and what spoke against it; blank if it is in a group
 */
public record Break(
        Side side,
        int line,
        long amount,
        Difference type,
        int group,
        String explanation,
        String nearestMiss) {}
