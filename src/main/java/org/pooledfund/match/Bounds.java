package org.pooledfund.match;

import java.util.HashMap;
import java.util.Map;

/** Lines that were not searched because a bound was reached, and which bound. */
final class Bounds {
    private final Map<Integer, String> left = new HashMap<>();
    private final Map<Integer, String> right = new HashMap<>();

    private Map<Integer, String> of(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** Remembers a bound; the first one counts. */
    void reached(Side side, int line, String bound) {
        of(side).putIfAbsent(line, bound);
    }

    /** The bound that a line met; empty if none. */
    String of(Side side, int line) {
        return of(side).getOrDefault(line, "");
    }

    /** A bucket with too many pairs. */
    void tooMany(Rule rule, Nodes first, int[] as, Nodes second, int[] bs) {
        String bound = String.format(
                java.util.Locale.ROOT,
                "rule %s finds %,d by %,d lines alike: more than %,d pairs are not searched; the"
                        + " rule needs a narrower field or fewer days",
                rule.name(),
                as.length,
                bs.length,
                Candidates.MOST);
        for (int a : as) {
            reachedAll(first, a, bound);
        }
        for (int b : bs) {
            reachedAll(second, b, bound);
        }
    }

    private void reachedAll(Nodes nodes, int node, String bound) {
        for (int line : nodes.members(node)) {
            reached(nodes.side(), line, bound);
        }
    }
}
