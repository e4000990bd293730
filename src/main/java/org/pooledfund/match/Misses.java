package org.pooledfund.match;

import java.util.Arrays;

/** The nearest misses of open lines, all found at once. */
final class Misses {
    private static final int NONE = -1;

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
        misses.find(new NearestMiss(wording, found, misses.nearby));
        return misses;
    }

    private void find(NearestMiss search) {
        for (int at = 0; at < open.length; at++) {
            boolean isFound = search.find(open[at]);
            lines[at] = isFound ? search.line() : NONE;
            rules[at] = (byte) search.rule();
        }
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
