package org.pooledfund.match;

import java.util.Arrays;

/** Candidates: which node of the first side with which of the second, and how good. */
final class Edges {
    private static final int FIRST = 1 << 8;

    private int[] firsts = new int[FIRST];
    private int[] seconds = new int[FIRST];
    private int[] ranks = new int[FIRST];
    private int size;

    /**
     * Adds a candidate.
     *
     * @param rank of its evidence: 0 is the strongest
     */
    void add(int first, int second, int rank) {
        if (size == firsts.length) {
            int more = size + (size >> 1);
            firsts = Arrays.copyOf(firsts, more);
            seconds = Arrays.copyOf(seconds, more);
            ranks = Arrays.copyOf(ranks, more);
        }
        firsts[size] = first;
        seconds[size] = second;
        ranks[size] = rank;
        size++;
    }

    /** Adds all candidates of another, in their order. */
    void add(Edges others) {
        int all = size + others.size;
        if (all > firsts.length) {
            int room = Math.max(all, size + (size >> 1));
            firsts = Arrays.copyOf(firsts, room);
            seconds = Arrays.copyOf(seconds, room);
            ranks = Arrays.copyOf(ranks, room);
        }
        System.arraycopy(others.firsts, 0, firsts, size, others.size);
        System.arraycopy(others.seconds, 0, seconds, size, others.size);
        System.arraycopy(others.ranks, 0, ranks, size, others.size);
        size = all;
    }

    int size() {
        return size;
    }

    int first(int edge) {
        return firsts[edge];
    }

    int second(int edge) {
        return seconds[edge];
    }

    int rank(int edge) {
        return ranks[edge];
    }
}
