package org.pooledfund.match;

/** What the texts of two lines must fulfil for a rule to consider them together. */
public sealed interface Condition {

    /**
     * A field is the same on both sides.
     *
     * @param normal what is overlooked
     * @param missing whether a line without the field may still match
     */
    record Equal(Field field, Normal normal, Missing missing) implements Condition {}

    /**
     * What one line has in a field stands, as whole words, in a field of the other: a reference in
     * the narrative, a supplier's name in the bank's text.
     *
     * @param side whose field is looked for; the other side's text is searched
     * @param wanted the field that is looked for
     * @param searched the field that is searched
     * @param normal what is overlooked in both
     */
    record Within(Side side, Field wanted, Field searched, Normal normal) implements Condition {}

    /**
     * Negative evidence: both lines have the field and it differs.
     *
     * @param normal what is overlooked
     * @param effect what then happens
     */
    record Contradiction(Field field, Normal normal, Effect effect) implements Condition {}

    /** Who may lack a field that must be equal. */
    enum Missing {
        NOBODY,
        LEFT,
        RIGHT,
        EITHER
    }

    /** What negative evidence does. */
    enum Effect {
        /** The two lines are no candidates. */
        FORBID,
        /** They may be suggested, never confirmed. */
        SUGGEST
    }
}
