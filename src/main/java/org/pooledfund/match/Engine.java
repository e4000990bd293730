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
        return match(rules, left, right, Workers.ALONE);
    }

    /**
     * Matches with others who share the work; the result is the same with any number.
     *
     * @throws IllegalStateException if the units do not add up: a fault of the engine
     */
    public static Matching match(RuleSet rules, Lines left, Lines right, Workers workers) {
        if (left.texts() != right.texts()) {
            throw new IllegalArgumentException("the two sides must be built with the same texts");
        }
        return new Run(rules, left, right, workers).result();
    }

    /**
     * Matches again after more lines came. The result is that of all lines at once, in whatever
     * portions and order they came, but only lines are matched again that have something in common
     * with the new ones, or with lines whose fate these changed. Rules that ask how rare an amount
     * is ({@link Verdict#oneIn}) look again at all that is open when their turn comes, for with
     * each new line an amount is more or less rare.
     *
     * @param earlier what was matched before
     * @param moreLeft further lines of the left side, built with the same texts and fields
     * @param moreRight further lines of the right side
     */
    public static Extension extend(Matching earlier, Lines moreLeft, Lines moreRight) {
        Run run = new Run(
                earlier.rules(),
                earlier.left().with(moreLeft),
                earlier.right().with(moreRight),
                Workers.ALONE);
        Result later = run.after((Result) earlier);
        return new Extension(later, Stability.changes(earlier, later), run.looked());
    }
}
