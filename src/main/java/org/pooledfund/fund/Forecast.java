package org.pooledfund.fund;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody expects each scheme to have spent by the end of the year: a judgement, not a figure
 * of any ledger.
 *
 * @param madeOn the day it was made
 * @param madeBy the person or role that stands behind it
 * @param schemes one for each scheme of the agreement, in agreement order
 */
public record Forecast(LocalDate madeOn, String madeBy, List<Outturn> schemes) {
    public Forecast {
        schemes = List.copyOf(schemes);
    }

    /**
     * A scheme's forecast.
     *
     * @param outturnPence expected spending of the whole year
     * @param reason why it differs from the budget, in words; blank if it is not said
     */
    public record Outturn(String scheme, long outturnPence, String reason) {}

    /** What the schemes are expected to spend together. */
    public long outturnPence() {
        return schemes.stream().mapToLong(Outturn::outturnPence).reduce(0, Math::addExact);
    }

    /**
     * The forecast of a scheme.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Outturn of(String scheme) {
        return schemes.stream()
                .filter(outturn -> outturn.scheme().equals(scheme))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no forecast of " + scheme));
    }
}
