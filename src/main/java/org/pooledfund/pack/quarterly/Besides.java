package org.pooledfund.pack.quarterly;

import java.util.Optional;
import org.pooledfund.fund.YearBefore;

/** What neither agreement nor ledgers say, as far as somebody has written it down. */
public record Besides(Optional<YearEnd> yearEnd, Optional<YearBefore> yearBefore) {
    /** Nothing was given. */
    public static final Besides NOTHING = new Besides(Optional.empty(), Optional.empty());
}
