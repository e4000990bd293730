package org.pooledfund.job;

/** Told how a run gets on, for whoever watches. */
public interface Progress {
    /** Nobody watches. */
    Progress UNSEEN = new Progress() {};

    /** A step begins. */
    default void step(String title) {}

    /**
     * A step gets on.
     *
     * @param rows done in this step
     * @param done and {@code total} in the same unit, whatever it is; total 0 if unknown
     */
    default void advance(long rows, long done, long total) {}

    /** Something a reader should know although nothing is wrong. */
    default void note(String text) {}

    /** The run is over. */
    default void end() {}
}
