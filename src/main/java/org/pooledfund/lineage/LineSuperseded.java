package org.pooledfund.lineage;

import org.pooledfund.extract.EntryId;

/**
 * A line that does not count because of a line of another file.
 *
 * @param cause {@link Cause#REPEATED} or {@link Cause#CHANGED}
 */
public record LineSuperseded(EntryId line, EntryId by, Cause cause) {}
