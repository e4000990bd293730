package org.pooledfund.match;

/**
 * A closed group that is not what it was after more lines came.
 *
 * @param group its number in the earlier matching
 * @param why in words: what its lines belong to now, and which new lines made the difference
 */
public record Change(int group, String why) {}
