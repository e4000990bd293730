package org.pooledfund.match;

/** Matches two sides by rules. The result does not depend on the order in which lines came. */
public final class Engine {
    private Engine() {}

    /**
     * Matches.
     *
     * @param rules which apply, the strongest evidence first
     * @param left lines of one side
     * @param right lines of the other, built with the same {@link Texts}
     * @throws IllegalStateException if the units do not add up: a fault of the engine
     */
    public static Matching match(RuleSet rules, Lines left, Lines right) {
        if (left.texts() != right.texts()) {
            throw new IllegalArgumentException("the two sides must be built with the same texts");
        }
        return new Run(rules, left, right).result();
    }
}
