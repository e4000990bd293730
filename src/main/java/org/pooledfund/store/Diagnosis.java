package org.pooledfund.store;

/**
 * One thing that was looked at.
 *
 * @param what was looked at and found, in words
 * @param remedy what to do; blank if there is nothing to do
 */
public record Diagnosis(Verdict verdict, String what, String remedy) {
    /** How bad it is. */
    public enum Verdict {
        /** As it should be. */
        OK,
        /** Works, but could be better. */
        WARNING,
        /** Does not work. */
        PROBLEM
    }

    public static Diagnosis ok(String what) {
        return new Diagnosis(Verdict.OK, what, "");
    }

    public static Diagnosis warning(String what, String remedy) {
        return new Diagnosis(Verdict.WARNING, what, remedy);
    }

    public static Diagnosis problem(String what, String remedy) {
        return new Diagnosis(Verdict.PROBLEM, what, remedy);
    }

    /** Good, or else a problem. */
    static Diagnosis of(boolean good, String what, String remedy) {
        return good ? ok(what) : problem(what, remedy);
    }
}
