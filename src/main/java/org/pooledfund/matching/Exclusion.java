package org.pooledfund.matching;

import org.pooledfund.extract.EntryId;

/** A loaded line that is no part of any comparison, and why. */
public record Exclusion(EntryId id, Side side, DifferenceType reason) {}
