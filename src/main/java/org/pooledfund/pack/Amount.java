package org.pooledfund.pack;

import java.util.ArrayList;
import java.util.List;

/** Pence together with what they are made of; the parts always add up to it. */
public record Amount(List<Part> parts) {
    public Amount {
        parts = List.copyOf(parts);
    }

    /** Nothing, and the reason. */
    public static Amount nil(String why) {
        return new Amount(List.of(new Part(Part.Kind.RULE, why, "", "", 0)));
    }

    /** Said in the agreement. */
    public static Amount agreed(String what, long pence) {
        return new Amount(List.of(new Part(Part.Kind.AGREEMENT, what, "", "", pence)));
    }

    /** Given by a rule, by a clause of the agreement if there is one. */
    public static Amount ruled(String what, String rule, String clause, long pence) {
        return new Amount(List.of(new Part(Part.Kind.RULE, what, rule, clause, pence)));
    }

    /** The sum of ledger lines. */
    public static Amount lines(Part.Kind kind, LineFilter filter, long pence) {
        return new Amount(List.of(new Part(kind, filter.text(), "", "", pence)));
    }

    /** The amounts in the rows of a file. */
    public static Amount rows(String what, long pence) {
        return new Amount(List.of(new Part(Part.Kind.ROWS, what, "", "", pence)));
    }

    /** Its parts added up. */
    public long pence() {
        return parts.stream().mapToLong(Part::pence).reduce(0, Math::addExact);
    }

    /** Both together. */
    public Amount plus(Amount other) {
        List<Part> both = new ArrayList<>(parts);
        both.addAll(other.parts);
        return new Amount(both);
    }

    /** The same with the other sign. */
    public Amount negated() {
        return new Amount(parts.stream().map(Part::negated).toList());
    }

    /** Less another. */
    public Amount minus(Amount other) {
        return plus(other.negated());
    }

    /**
     * The same made to be so many pence; if it is not, one more part says why.
     *
     * @param why what accounts for the difference
     */
    public Amount asStored(long pence, String why) {
        long missing = Math.subtractExact(pence, pence());
        return missing == 0 ? this : plus(ruled(why, "", "", missing));
    }
}
