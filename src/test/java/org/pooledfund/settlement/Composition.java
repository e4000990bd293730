package org.pooledfund.settlement;

import java.util.List;

/**
 * A random fund with random terms, as plain numbers: partners and schemes by their index, partner 0
 * is the host. Both the program and the oracle are given it.
 *
 * @param schemes what is said of each scheme
 * @param rows the position
 * @param terms what is agreed
 */
record Composition(int partners, List<Spec> schemes, List<Row> rows, Terms terms) {

    /** One scheme. */
    record Spec(boolean fixed, boolean fenced, int group, int lead) {}

    /**
     * One line.
     *
     * @param stretch 0 to the day the last partner leaves, 1 after it
     * @param days of the year its budget counts for, where weights go by days
     * @param fault a partner, or below zero
     */
    record Row(
            int scheme, int partner, int stretch, long budget, int days, long actual, int fault) {
        /** One of two sources, by its partner. */
        int source() {
            return partner % 2;
        }
    }

    /** How far it is netted. */
    enum Level {
        POOL,
        GROUP,
        SCHEME,
        LINE
    }

    /** What is done with the rest. */
    enum Core {
        PROPORTIONAL,
        DAYS,
        PERCENTAGES,
        LEAD,
        HOST,
        BANDS,
        ASYMMETRIC,
        FIRST_BENEFIT,
        KEEP_UNDERSPEND,
        OVERSPEND_ONLY
    }

    /**
     * The terms.
     *
     * @param percents of the partners, adding up to 100
     * @param caps the most each partner bears of an overspend; below zero for no limit
     * @param capPerUnit whether they hold in each netted group, not in all
     * @param exit whether the last partner leaves within the year
     * @param spill who takes what is above; below zero for nobody
     * @param deadbandPercent below zero for none; within it the host bears
     */
    record Terms(
            boolean ownerBears,
            boolean faultStep,
            boolean fixedToHost,
            Level level,
            long reserve,
            int deadbandPercent,
            Core core,
            List<Integer> percents,
            List<Long> caps,
            boolean capPerUnit,
            int spill,
            boolean exit) {}
}
