package org.pooledfund.match;

/**
 * What an answer costs, compared part by part: weaker or less evidence first, then units of
 * difference, then days apart.
 *
 * @param evidence less than nothing for a match, the more so the stronger its evidence
 * @param units of difference, without sign
 * @param days apart, squared, so that equal amounts pair in the order of their days
 */
record Cost(long evidence, long units, long days) implements Comparable<Cost> {
    static final Cost NOTHING = new Cost(0, 0, 0);

    Cost plus(Cost other) {
        return new Cost(
                evidence + other.evidence,
                Math.addExact(units, other.units),
                Math.addExact(days, other.days));
    }

    Cost minus(Cost other) {
        return new Cost(
                evidence - other.evidence,
                Math.subtractExact(units, other.units),
                Math.subtractExact(days, other.days));
    }

    boolean isNegative() {
        return compareTo(NOTHING) < 0;
    }

    boolean isNothing() {
        return evidence == 0 && units == 0 && days == 0;
    }

    @Override
    public int compareTo(Cost other) {
        int by = Long.compare(evidence, other.evidence);
        by = by != 0 ? by : Long.compare(units, other.units);
        return by != 0 ? by : Long.compare(days, other.days);
    }
}
