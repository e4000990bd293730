package org.pooledfund.match;

import java.util.Set;

/**
 * Which lines a rule looks at, on both sides.
 *
 * @param with traits that each line must have
 * @param without traits that no line may have
 */
public record Scope(Set<Trait> with, Set<Trait> without) {
    /** Every line. */
    public static final Scope ALL = new Scope(Set.of(), Set.of());

    public Scope {
        with = Set.copyOf(with);
        without = Set.copyOf(without);
    }

    /** Whether a line with these traits is looked at. */
    boolean covers(int traits) {
        int wanted = Trait.bits(with);
        return (traits & wanted) == wanted && (traits & Trait.bits(without)) == 0;
    }
}
