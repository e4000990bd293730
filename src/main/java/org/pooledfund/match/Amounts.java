package org.pooledfund.match;

import java.util.List;

/**
 * How the amounts of the two sides must compare; for groups, their totals. Amounts are in units of
 * the rule set's decimal places.
 */
public sealed interface Amounts {

    /** Exactly the same. */
    record Equal() implements Amounts {}

    /** Not compared: the difference is reported. */
    record Any() implements Amounts {}

    /** At most so many units apart. */
    record Within(long units, Bound bound) implements Amounts {}

    /**
     * At most a part of one of the amounts apart.
     *
     * @param tenThousandths the part: 200 is two per cent; from 0 to 10,000
     * @param base of whose amount
     */
    record Percent(int tenThousandths, Base base, Bound bound) implements Amounts {}

    /** One of several bounds holds: "the larger of 0.50 and 2 %". */
    record AnyOf(List<Amounts> bounds) implements Amounts {
        public AnyOf {
            bounds = List.copyOf(bounds);
        }
    }

    /**
     * One amount is the other plus VAT, in either direction.
     *
     * @param percent the rate: 20 or 5
     * @param units how far off, after rounding, is still allowed; inclusive
     */
    record Ratio(int percent, long units) implements Amounts {}

    /** The same amount with the opposite sign. */
    record Opposite() implements Amounts {}

    /**
     * The amounts have one sign and one may be larger; what is over stays open and is carried.
     *
     * @param larger which side may be larger
     */
    record Residual(Base larger) implements Amounts {}

    /** Which amount is meant. */
    enum Base {
        LEFT,
        RIGHT,
        /** The one that is larger without its sign. */
        LARGER,
        /** The one that is smaller without its sign. */
        SMALLER
    }
}
