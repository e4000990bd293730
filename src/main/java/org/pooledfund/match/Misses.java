package org.pooledfund.match;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The nearest misses of a side's open lines that are in no group, and what is known of these. */
final class Misses {
    private static final int NONE = -1;
    private static final int PART = 1 << 12;
    private static final Difference[] TYPES = Difference.values();

    private final Side side;
    private final int[] open;
    private final int[] lines;
    private final byte[] rules;
    private final byte[] types;

    /**
     * Not searched yet.
     *
     * @param open ascending
     */
    Misses(Side side, int[] open) {
        this.side = side;
        this.open = open;
        lines = new int[open.length];
        rules = new byte[open.length];
        types = new byte[open.length];
    }

    Side side() {
        return side;
    }

    /** In how many parts they are searched. */
    int parts() {
        return (open.length + PART - 1) / PART;
    }

    /** One thread's search: of part after part. */
    IntConsumer search(Wording wording, Found found, Bounds bounds, Neighbours[] others) {
        Nearby nearby = new Nearby(wording, side, others);
        NearestMiss search = new NearestMiss(wording, found, nearby);
        OpenType type = new OpenType(wording, found, bounds, nearby);
        return part -> {
            for (int at = part * PART; at < Math.min(open.length, (part + 1) * PART); at++) {
                boolean isFound = search.find(open[at]);
                lines[at] = isFound ? search.line() : NONE;
                rules[at] = (byte) search.rule();
                types[at] = (byte) type.of(side, open[at], lines[at]).ordinal();
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

    /** What is known of an open line. */
    Difference type(int of) {
        return TYPES[types[place(of)]];
    }
}
