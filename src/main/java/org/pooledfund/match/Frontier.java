package org.pooledfund.match;

import java.util.Arrays;

/**
 * Nodes that were reached and what it cost, the cheapest first, of equal ones the first node. Costs
 * are kept as columns of numbers: a search makes no objects.
 */
final class Frontier {
    private static final int FIRST = 1 << 5;

    private int[] nodes = new int[FIRST];
    private long[] evidence = new long[FIRST];
    private long[] units = new long[FIRST];
    private long[] days = new long[FIRST];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    /** The node that comes first. */
    int node() {
        return nodes[0];
    }

    /** The evidence that the first costs. */
    long evidence() {
        return evidence[0];
    }

    /** The units that the first costs. */
    long units() {
        return units[0];
    }

    /** The squared days that the first costs. */
    long days() {
        return days[0];
    }

    void add(int node, long ofEvidence, long ofUnits, long ofDays) {
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * size);
            evidence = Arrays.copyOf(evidence, 2 * size);
            units = Arrays.copyOf(units, 2 * size);
            days = Arrays.copyOf(days, 2 * size);
        }
        int at = size++;
        set(at, node, ofEvidence, ofUnits, ofDays);
        for (int above = at - 1 >> 1; at > 0 && isBefore(at, above); above = at - 1 >> 1) {
            swap(at, above);
            at = above;
        }
    }

    /** Takes the first away. */
    void remove() {
        size--;
        set(0, nodes[size], evidence[size], units[size], days[size]);
        int at = 0;
        while (true) {
            int below = 2 * at + 1;
            if (below + 1 < size && isBefore(below + 1, below)) {
                below++;
            }
            if (below >= size || !isBefore(below, at)) {
                return;
            }
            swap(at, below);
            at = below;
        }
    }

    private boolean isBefore(int one, int other) {
        if (evidence[one] != evidence[other]) {
            return evidence[one] < evidence[other];
        }
        if (units[one] != units[other]) {
            return units[one] < units[other];
        }
        return days[one] != days[other] ? days[one] < days[other] : nodes[one] < nodes[other];
    }

    private void set(int at, int node, long ofEvidence, long ofUnits, long ofDays) {
        nodes[at] = node;
        evidence[at] = ofEvidence;
        units[at] = ofUnits;
        days[at] = ofDays;
    }

    private void swap(int one, int other) {
        int node = nodes[one];
        long ofEvidence = evidence[one];
        long ofUnits = units[one];
        long ofDays = days[one];
        set(one, nodes[other], evidence[other], units[other], days[other]);
        set(other, node, ofEvidence, ofUnits, ofDays);
    }
}
