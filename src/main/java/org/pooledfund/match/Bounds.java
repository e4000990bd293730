package org.pooledfund.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Lines that were not searched because a bound was reached, and which bound. */
final class Bounds {
    private record Met(int stage, String words, boolean isHard) {}

    private static final Met NONE = new Met(-1, "", false);

    private final Map<Integer, List<Met>> left = new HashMap<>();
    private final Map<Integer, List<Met>> right = new HashMap<>();
    private int stage;

    /** What is met from now on is met in a stage. */
    void begin(int newStage) {
        stage = newStage;
    }

    private Map<Integer, List<Met>> of(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** Remembers a bound beyond which nothing was searched; the first one counts. */
    void reached(Side side, int line, String words) {
        add(side, line, new Met(stage, words, true));
    }

    /** Remembers how far a search went that found nothing. */
    void searched(Side side, int line, String words) {
        add(side, line, new Met(stage, words, false));
    }

    /** One a stage is kept: the first. */
    private void add(Side side, int line, Met met) {
        List<Met> all = of(side).computeIfAbsent(line, key -> new ArrayList<>());
        if (all.isEmpty() || all.get(all.size() - 1).stage < met.stage) {
            all.add(met);
        }
    }

    private Met first(Side side, int line) {
        return of(side).getOrDefault(line, List.of(NONE)).get(0);
    }

    /** Copies what was met in a stage, to where lines are now; negative for not at all. */
    void copy(Side side, int of, Bounds to, IntUnaryOperator now) {
        of(side).forEach((line, all) -> {
            int place = now.applyAsInt(line);
            for (Met met : all) {
                if (met.stage == of && place >= 0) {
                    to.add(side, place, met);
                }
            }
        });
    }

    /** The bound that a line met first; empty if none. */
    String of(Side side, int line) {
        return first(side, line).words;
    }

    /** Whether nothing was searched. */
    boolean isHard(Side side, int line) {
        return first(side, line).isHard;
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
                Joined.MOST);
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
