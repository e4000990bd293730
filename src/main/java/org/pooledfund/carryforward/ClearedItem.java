package org.pooledfund.carryforward;

/**
 * An item that was open in the run before and is not any more.
 *
 * @param item as it was
 * @param fate what has become of its line
 */
public record ClearedItem(OpenItem item, LineFate fate) {}
