package org.pooledfund.carryforward;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a run said of an item.
 *
 * @param asOf the day of the run
 * @param fate what had become of it; empty while it was open
 */
public record PastNight(long runId, LocalDate asOf, OpenItem item, Optional<LineFate> fate) {}
