package org.pooledfund.match;

import java.util.List;

/** Finds what a rule takes for candidates of each other among the active nodes of two sides. */
final class Candidates {
    /** So many buckets are looked at at a time. */
    private static final int PART = 1 << 9;

    private final Compiled rule;
    private final Nodes first;
    private final Nodes second;
    private final Edges edges;
    private final Bounds bounds;

    Candidates(Compiled rule, Nodes first, Nodes second, Edges edges, Bounds bounds) {
        this.rule = rule;
        this.first = first;
        this.second = second;
        this.edges = edges;
        this.bounds = bounds;
    }

    /** Adds the edges between active nodes. */
    void find(int[] activeFirst, int[] activeSecond, Spellings spellings, Workers workers) {
        List<Condition.Within> within = Words.references(rule.rule());
        Entries a = Entries.plain(rule, first, activeFirst, true);
        Entries b = Entries.plain(rule, second, activeSecond, false);
        if (!within.isEmpty()) {
            Words words = new Words(within.get(0), spellings);
            boolean isFirstWanted = within.get(0).side() == Side.LEFT;
            if (isFirstWanted) {
                a = words.wanted(a, first);
                b = words.searched(b, second, workers);
            } else {
                b = words.wanted(b, second);
                a = words.searched(a, first, workers);
            }
        }
        join(new Buckets(a.hashes(), b.hashes()), a.nodes(), b.nodes(), workers);
    }

    /** Buckets side by side; what comes of them is added in their order. */
    private void join(Buckets buckets, int[] as, int[] bs, Workers workers) {
        int parts = (buckets.size() + PART - 1) / PART;
        if (parts <= 1) {
            Joined joined = new Joined(rule, first, second);
            joined.join(buckets, 0, buckets.size(), as, bs);
            joined.addTo(edges, bounds);
            return;
        }
        rule.coincidence().ifPresent(Coincidence::prepare);
        Joined[] all = new Joined[parts];
        workers.share(parts, () -> {
            Compiled own = rule.fork();
            return part -> {
                int end = Math.min(buckets.size(), (part + 1) * PART);
                all[part] = new Joined(own, first, second);
                all[part].join(buckets, part * PART, end, as, bs);
            };
        });
        for (Joined joined : all) {
            joined.addTo(edges, bounds);
        }
    }
}
