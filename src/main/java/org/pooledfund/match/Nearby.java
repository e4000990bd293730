package org.pooledfund.match;

/**
 * Lines of the other side that might be what an open line misses: those with the same reference,
 * with the same counterparty and amount, or with the same amount, nearest in days. Only what an
 * open line asks for is indexed.
 */
final class Nearby {
    /** More are never returned. */
    static final int MOST = Likeness.KINDS * 2 * Neighbours.NEAR;

    private final Wording wording;
    private final Side side;
    private final Neighbours[] indexes;
    private final Likeness[] own = new Likeness[Likeness.KINDS];
    private final Likeness[] others = new Likeness[Likeness.KINDS];

    /**
     * For open lines of a side.
     *
     * @param indexes of the other side, by each {@link Likeness}
     */
    Nearby(Wording wording, Side side, Neighbours[] indexes) {
        this.wording = wording;
        this.side = side;
        this.indexes = indexes;
        for (int kind = 0; kind < Likeness.KINDS; kind++) {
            own[kind] = new Likeness(wording, wording.lines(side), kind);
            others[kind] = new Likeness(wording, wording.lines(side.other()), kind);
        }
    }

    /** The lines of the other side that are, in one way, like any of some open lines. */
    static Neighbours index(Wording wording, Side side, int[] open, int kind) {
        Lines others = wording.lines(side.other());
        Likeness own = new Likeness(wording, wording.lines(side), kind);
        Likeness other = new Likeness(wording, others, kind);
        Sieve asked = new Sieve(open.length);
        for (int line : open) {
            asked.add(own.hash(line));
        }
        long[] hashes = new long[others.size()];
        for (int line = 0; line < hashes.length; line++) {
            long hash = other.hash(line);
            hashes[line] = asked.mayHave(hash) ? hash : 0;
        }
        return new Neighbours(others, hashes);
    }

    Side side() {
        return side;
    }

    /** Writes the lines near to one into an array, each once: how many. */
    int of(int line, int[] near) {
        int day = wording.lines(side).epochDay(line);
        int count = 0;
        for (int kind = 0; kind < Likeness.KINDS; kind++) {
            count = indexes[kind].near(own[kind].hash(line), day, near, count);
        }
        return count;
    }

    /** Whether two lines have one reference, and one counterparty as far as they have any. */
    boolean isOneReference(int line, int other) {
        long reference = own[0].hash(line);
        if (reference == 0 || reference != others[0].hash(other)) {
            return false;
        }
        Spelling names = wording.spellings().of(Normal.NAME);
        int one = names.of(wording.lines(side).number(line, Field.COUNTERPARTY));
        int another = names.of(wording.lines(side.other()).number(other, Field.COUNTERPARTY));
        return one == another || one == 0 || another == 0;
    }
}
