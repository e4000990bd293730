package org.pooledfund.match;

/**
 * Lines of the other side that might be what an open line misses: those with the same reference,
 * with the same counterparty and amount, or with the same amount, nearest in days. Only what an
 * open line asks for is indexed.
 */
final class Nearby {
    private static final Normal[] ALIKE = {Normal.REFERENCE, Normal.NAME};
    private static final int KINDS = ALIKE.length + 1;

    /** More are never returned. */
    static final int MOST = KINDS * 2 * Neighbours.NEAR;

    private final Wording wording;
    private final Side side;
    private final Neighbours[] indexes = new Neighbours[KINDS];

    /** For some open lines of a side. */
    Nearby(Wording wording, Side side, int[] open) {
        this.wording = wording;
        this.side = side;
        Lines own = wording.lines(side);
        Lines others = wording.lines(side.other());
        for (int kind = 0; kind < KINDS; kind++) {
            Sieve asked = new Sieve(open.length);
            for (int line : open) {
                asked.add(hash(own, line, kind));
            }
            long[] hashes = new long[others.size()];
            for (int line = 0; line < hashes.length; line++) {
                long hash = hash(others, line, kind);
                hashes[line] = asked.mayHave(hash) ? hash : 0;
            }
            indexes[kind] = new Neighbours(others, hashes);
        }
    }

    Side side() {
        return side;
    }

    /** Writes the lines near to one into an array, each once: how many. */
    int of(int line, int[] near) {
        Lines own = wording.lines(side);
        int count = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            count = indexes[kind].near(hash(own, line, kind), own.epochDay(line), near, count);
        }
        return count;
    }

    /** Whether two lines have one reference, and one counterparty as far as they have any. */
    boolean isOneReference(int line, int other) {
        long reference = hash(wording.lines(side), line, 0);
        if (reference == 0 || reference != hash(wording.lines(side.other()), other, 0)) {
            return false;
        }
        Spelling names = wording.spellings().of(Normal.NAME);
        int own = names.of(wording.lines(side).numbers(Field.COUNTERPARTY)[line]);
        int others = names.of(wording.lines(side.other()).numbers(Field.COUNTERPARTY)[other]);
        return own == others || own == 0 || others == 0;
    }

    /** By reference; by counterparty and amount; by amount alone. */
    private long hash(Lines lines, int line, int kind) {
        long amount = Hash.mix(kind, lines.amount(line)) | 2;
        if (kind == ALIKE.length) {
            return amount;
        }
        Field field = kind == 0 ? Field.REFERENCE : Field.COUNTERPARTY;
        int text = wording.spellings().of(ALIKE[kind]).of(lines.number(line, field));
        if (text == 0) {
            return 0;
        }
        return kind == 0 ? Hash.mix(kind, text) | 2 : Hash.mix(amount, text) | 2;
    }

    /** A set of hashes that may wrongly say yes, never wrongly no. */
    private static final class Sieve {
        private static final int BITS_EACH = 16;
        private static final int LARGEST = 1 << 28;

        private final long[] bits;

        Sieve(int size) {
            long wanted = Math.min(LARGEST, Math.max(Long.SIZE, (long) size * BITS_EACH));
            bits = new long[(int) Long.highestOneBit(wanted) / Long.SIZE];
        }

        void add(long hash) {
            bits[word(hash)] |= 1L << hash;
        }

        boolean mayHave(long hash) {
            return hash != 0 && (bits[word(hash)] >>> hash & 1) != 0;
        }

        private int word(long hash) {
            return (int) (hash >>> Byte.SIZE) & bits.length - 1;
        }
    }
}
