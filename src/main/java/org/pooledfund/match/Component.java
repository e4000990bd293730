package org.pooledfund.match;

/**
 * Candidates that hang together, by numbers of their own: nodes of the first side count from 0,
 * then those of the second.
 *
 * @param firsts how many nodes of the first side there are
 * @param counts how many lines each node has
 * @param from of each arc, a node of the first side
 * @param to of each arc, a node of the second side
 * @param costs of each arc
 */
record Component(int firsts, int[] counts, int[] from, int[] to, Cost[] costs) {
    int nodes() {
        return counts.length;
    }

    int arcs() {
        return from.length;
    }

    /** The most that can flow along an arc. */
    int room(int arc) {
        return Math.min(counts[from[arc]], counts[to[arc]]);
    }
}
