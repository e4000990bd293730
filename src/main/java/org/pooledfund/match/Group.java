package org.pooledfund.match;

/**
 * Lines that belong, or may belong, together. Its evidence is put into words when asked for.
 *
 * <p>Lines are given as positions in their {@link Lines}.
 */
public interface Group {
    /** The rule that made it. */
    Rule rule();

    Status status();

    /** The left lines; for a netting of right lines, none. */
    int[] left();

    /** The right lines; for a netting of left lines, none. */
    int[] right();

    /** Left total minus right total, in units. */
    long difference();

    /** What the difference is. */
    Difference type();

    /** Part of {@link #difference} that stays open and is carried: more than 0 if it is any. */
    boolean carried();

    /** Writes why, and how sure. */
    void evidence(Ink ink);

    /** In words: why, and how sure. */
    default String evidence() {
        Ink ink = new Ink();
        evidence(ink);
        return ink.toString();
    }
}
