package org.pooledfund.matching;

import org.pooledfund.extract.Entry;

/** A loaded line that is no part of any comparison, and why. */
public record Exclusion(Entry entry, Side side, DifferenceType reason) {}
