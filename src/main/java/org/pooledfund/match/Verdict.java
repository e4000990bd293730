package org.pooledfund.match;

/**
 * What a rule's match is worth.
 *
 * @param outcome whether it is confirmed, given the margin and the chance of coincidence, or only
 *     suggested
 * @param margin how much worse the next best answer must be
 * @param oneIn confirmed only when fewer than one accidental match in so many is expected; 0 if the
 *     rule's evidence cannot be an accident
 * @param difference what a difference that it leaves is; NONE if it leaves none
 * @param unlessOpenAlike confirmed only if no line of the same key and amount stays open
 */
public record Verdict(
        Outcome outcome, Margin margin, int oneIn, Difference difference, boolean unlessOpenAlike) {
    /** A verdict that does not ask what stays open. */
    public Verdict(Outcome outcome, Margin margin, int oneIn, Difference difference) {
        this(outcome, margin, oneIn, difference, false);
    }

    public enum Outcome {
        CONFIRM,
        SUGGEST
    }

    /** Confirmed when the next best answer is worse at all. */
    public static Verdict confirm(Difference difference) {
        return new Verdict(Outcome.CONFIRM, Margin.ANY, 0, difference);
    }

    /** Only suggested. */
    public static Verdict suggest(Difference difference) {
        return new Verdict(Outcome.SUGGEST, Margin.ANY, 0, difference);
    }

    /** Only when it is no accident: fewer than one in so many expected. */
    public Verdict unlessOneIn(int oneInSoMany) {
        return new Verdict(outcome, margin, oneInSoMany, difference, unlessOpenAlike);
    }
}
