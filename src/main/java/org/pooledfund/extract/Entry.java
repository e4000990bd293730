package org.pooledfund.extract;

/**
 * A ledger line that has been loaded.
 *
 * @param source the profile it was read by
 */
public record Entry(EntryId id, String source, LedgerLine line) {}
