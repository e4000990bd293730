package org.pooledfund.pack;

/**
 * One key figure.
 *
 * @param label what it is
 * @param value as it is to be read, such as "£56.72m" (see {@link Pounds})
 * @param note a few words below it, may be empty
 * @param tone its weight; the words must say the same, colour alone never does
 */
public record Kpi(String label, String value, String note, Tone tone) {
    /** How a figure should strike the reader. */
    public enum Tone {
        NEUTRAL,
        GOOD,
        WARNING,
        BAD
    }
}
