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

    /**
     * Matches again after more lines came. The result is that of all lines at once, in whatever
     * portions and order they came: everything is matched anew, which takes as long as
     * {@link #match}.
     *
     * @param earlier what was matched before
     * @param moreLeft further lines of the left side, built with the same texts and fields
     * @param moreRight further lines of the right side
     */
    public static Extension extend(Matching earlier, Lines moreLeft, Lines moreRight) {
        Matching later = match(
                earlier.rules(), earlier.left().with(moreLeft), earlier.right().with(moreRight));
        return new Extension(later, Stability.changes(earlier, later));
    }
}
