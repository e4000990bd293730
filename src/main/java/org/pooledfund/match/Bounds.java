package org.pooledfund.match;

import java.util.HashMap;
import java.util.Map;

/** Lines that were not searched because a bound was reached, and which bound. */
final class Bounds {
    private record Met(String words, boolean isHard) {}

    private static final Met NONE = new Met("", false);

    private final Map<Integer, Met> left = new HashMap<>();
    private final Map<Integer, Met> right = new HashMap<>();

    private Map<Integer, Met> of(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** Remembers a bound beyond which nothing was searched; the first one counts. */
    void reached(Side side, int line, String words) {
        of(side).putIfAbsent(line, new Met(words, true));
    }

    /** Remembers how far a search went that found nothing. */
    void searched(Side side, int line, String words) {
        of(side).putIfAbsent(line, new Met(words, false));
    }

    /** The bound that a line met; empty if none. */
    String of(Side side, int line) {
        return of(side).getOrDefault(line, NONE).words;
    }

    /** Whether nothing was searched. */
    boolean isHard(Side side, int line) {
        return of(side).getOrDefault(line, NONE).isHard;
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
