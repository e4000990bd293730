package org.pooledfund.match;

/** Nodes under the hashes by which they are found; a node may have several. */
record Entries(long[] hashes, int[] nodes) {

    /** Every active node once. */
    static Entries plain(Compiled rule, Nodes nodes, int[] active, boolean isFirst) {
        long[] hashes = new long[active.length];
        for (int at = 0; at < active.length; at++) {
            hashes[at] = rule.hash(isFirst, nodes.lines(), nodes.line(active[at]));
        }
        return new Entries(hashes, active);
    }
}
