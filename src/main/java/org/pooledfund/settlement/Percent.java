package org.pooledfund.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A percentage of pence, rounded down to the penny so that a limit is never passed. */
final class Percent {
    private Percent() {}

    static long of(BigDecimal percent, long pence) {
        return BigDecimal.valueOf(pence)
                .multiply(percent)
                .movePointLeft(2)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }
}
