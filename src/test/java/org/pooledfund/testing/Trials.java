package org.pooledfund.testing;

import java.util.Random;

/** Repeats a trial with one seed after another; a failure names the seed that brings it back. */
public final class Trials {
    /** Moves all seeds: {@code -Dpooledfund.seed=4711} tries others. */
    private static final long FIRST = Long.getLong("pooledfund.seed", 2025);

    private Trials() {}

    /** One trial; whatever it throws is a failure. */
    @FunctionalInterface
    public interface Trial {
        void run(Random chance) throws Exception;
    }

    /** Runs a trial with so many seeds. */
    public static void run(int times, Trial trial) {
        for (long seed = FIRST; seed < FIRST + times; seed++) {
            try {
                trial.run(new Random(seed));
            } catch (Exception | AssertionError e) {
                throw new AssertionError(
                        "with -Dpooledfund.seed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
