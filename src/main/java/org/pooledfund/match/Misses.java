package org.pooledfund.match;

import java.util.Arrays;

/** The nearest misses of open lines, all found at once, by as many threads as there are cores. */
final class Misses {
    private static final int NONE = -1;
    private static final int PORTION = 1 << 10;

    private final Nearby nearby;
    private final int[] open;
    private final int[] lines;
    private final byte[] rules;

    private Misses(Nearby nearby, int[] open) {
        this.nearby = nearby;
        this.open = open;
        lines = new int[open.length];
        rules = new byte[open.length];
    }

    /**
     * Of the open lines of one side.
     *
     * @param open ascending
     */
    static Misses of(Wording wording, Found found, Side side, int[] open) {
        Misses misses = new Misses(new Nearby(wording, side, open), open);
        Portions.each(
                open.length,
                PORTION,
                () -> misses.finder(new NearestMiss(wording, found, misses.nearby)));
        return misses;
    }

    private Portions.Worker finder(NearestMiss search) {
        return (from, to) -> {
            for (int at = from; at < to; at++) {
                boolean isFound = search.find(open[at]);
                lines[at] = isFound ? search.line() : NONE;
                rules[at] = (byte) search.rule();
            }
        };
    }

    private int place(int line) {
        return Arrays.binarySearch(open, line);
    }

    /** The line of the other side that came nearest; -1 if none is alike. */
    int line(int of) {
        return lines[place(of)];
    }

    /** By which rule of pairs. */
    int rule(int of) {
        return rules[place(of)] & 0xff;
    }

    /** Whether two lines have one reference. */
    boolean isOneReference(int line, int other) {
        return nearby.isOneReference(line, other);
    }
}
