package org.pooledfund.match;

import java.util.Arrays;

/** Lines of one side, equal ones together: a thousand equal lines are one node. */
final class Nodes {
    private final Side side;
    private final Lines lines;
    private final int[] starts;
    private final int[] members;

    private Nodes(Side side, Lines lines, int[] starts, int[] members) {
        this.side = side;
        this.lines = lines;
        this.starts = starts;
        this.members = members;
    }

    /** The nodes of some lines, in the order of their first lines. */
    static Nodes of(Side side, Lines lines, int[] of) {
        long[] hashes = new long[of.length];
        for (int at = 0; at < of.length; at++) {
            hashes[at] = lines.contentHash(of[at]);
        }
        Buckets buckets = new Buckets(hashes, new long[0]);
        int[] starts = new int[of.length + 1];
        int[] members = new int[of.length];
        int nodes = 0;
        int next = 0;
        for (int bucket = 0; bucket < buckets.size(); bucket++) {
            boolean[] used = new boolean[buckets.firstCount(bucket)];
            for (int at = 0; at < used.length; at++) {
                if (used[at]) {
                    continue;
                }
                int head = of[buckets.first(bucket, at)];
                for (int other = at; other < used.length; other++) {
                    int line = of[buckets.first(bucket, other)];
                    if (!used[other] && lines.sameContent(head, line)) {
                        used[other] = true;
                        members[next++] = line;
                    }
                }
                starts[++nodes] = next;
            }
        }
        return new Nodes(side, lines, Arrays.copyOf(starts, nodes + 1), members);
    }

    /** Several nodes as one, each with the lines of some of these, in order. */
    Nodes joined(int[][] parts) {
        int[] ends = new int[parts.length + 1];
        int[] lined = new int[count(parts)];
        int next = 0;
        for (int part = 0; part < parts.length; part++) {
            for (int node : parts[part]) {
                for (int at = starts[node]; at < starts[node + 1]; at++) {
                    lined[next++] = members[at];
                }
            }
            Arrays.sort(lined, ends[part], next);
            ends[part + 1] = next;
        }
        return new Nodes(side, lines, ends, lined);
    }

    private int count(int[][] parts) {
        return Arrays.stream(parts)
                .flatMapToInt(Arrays::stream)
                .map(this::count)
                .sum();
    }

    Side side() {
        return side;
    }

    Lines lines() {
        return lines;
    }

    int size() {
        return starts.length - 1;
    }

    /** Its first line; all are equal but for their ids. */
    int line(int node) {
        return members[starts[node]];
    }

    /** How many lines it has. */
    int count(int node) {
        return starts[node + 1] - starts[node];
    }

    int[] members(int node) {
        return Arrays.copyOfRange(members, starts[node], starts[node + 1]);
    }
}
