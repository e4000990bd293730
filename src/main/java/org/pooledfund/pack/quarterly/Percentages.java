package org.pooledfund.pack.quarterly;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Per cent with one decimal. */
final class Percentages {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Percentages() {}

    /** What part of a whole is, in per cent; nil of nothing. */
    static BigDecimal of(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
