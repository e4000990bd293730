package org.pooledfund.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Sets of nodes that can be paired with each other otherwise without losing evidence or units: all
 * that another answer changes is the days apart. They are the strongly connected components of what
 * the best answer can still change (Kosaraju), the hub left out, so that no line is opened or
 * closed. They are the same for every best answer that matches the same lines.
 */
final class Exchanges {
    private final Optimum optimum;
    private final Residual answer;
    private final IntPredicate isAllowed;
    private final int[] next;
    private final int[] stack;
    private final int[] finished;
    private int finishedCount;

    private Exchanges(Optimum optimum, IntPredicate isAllowed) {
        this.optimum = optimum;
        this.isAllowed = isAllowed;
        answer = optimum.answer();
        finished = new int[answer.hub()];
        stack = new int[answer.hub()];
        next = new int[answer.hub()];
        for (int node = 0; node < next.length; node++) {
            next[node] = answer.firstStep(node);
        }
    }

    /**
     * The sets of more than one pair, in the order of their first nodes.
     *
     * @param isAllowed which arcs may be given up or taken instead
     */
    static List<List<Integer>> of(Optimum optimum, IntPredicate isAllowed) {
        Exchanges exchanges = new Exchanges(optimum, isAllowed);
        boolean[] seen = new boolean[exchanges.answer.hub()];
        for (int node = 0; node < seen.length; node++) {
            exchanges.finish(node, seen);
        }
        return exchanges.sets();
    }

    private List<List<Integer>> sets() {
        boolean[] seen = new boolean[finished.length];
        List<List<Integer>> sets = new ArrayList<>();
        for (int at = finishedCount - 1; at >= 0; at--) {
            if (!seen[finished[at]]) {
                List<Integer> set = back(finished[at], seen);
                if (set.size() > 2) {
                    sets.add(set.stream().sorted().toList());
                }
            }
        }
        sets.sort((one, other) -> one.get(0) - other.get(0));
        return sets;
    }

    /** Goes ahead from a node in depth and notes nodes when all beyond them is done. */
    private void finish(int start, boolean[] seen) {
        if (seen[start]) {
            return;
        }
        int size = 0;
        stack[size++] = start;
        seen[start] = true;
        while (size > 0) {
            int node = stack[size - 1];
            int at = next[node];
            while (at < answer.endStep(node) && !isNew(answer.step(at), seen, true)) {
                at++;
            }
            next[node] = at + 1;
            if (at == answer.endStep(node)) {
                finished[finishedCount++] = node;
                size--;
            } else {
                int ahead = answer.head(answer.step(at));
                seen[ahead] = true;
                stack[size++] = ahead;
            }
        }
    }

    /** All nodes from which a node can be reached and that are in no set yet. */
    private List<Integer> back(int start, boolean[] seen) {
        List<Integer> set = new ArrayList<>(List.of(start));
        seen[start] = true;
        for (int done = 0; done < set.size(); done++) {
            int node = set.get(done);
            for (int at = answer.firstStep(node); at < answer.endStep(node); at++) {
                int step = answer.step(at) ^ 1;
                if (isNew(step, seen, false)) {
                    seen[answer.tail(step)] = true;
                    set.add(answer.tail(step));
                }
            }
        }
        return set;
    }

    private boolean isNew(int step, boolean[] seen, boolean isAhead) {
        int to = isAhead ? answer.head(step) : answer.tail(step);
        if (to == answer.hub() || seen[to] || answer.room(step) == 0) {
            return false;
        }
        Cost reduced = optimum.reduced(step);
        return isAllowed.test(step >> 1) && reduced.evidence() == 0 && reduced.units() == 0;
    }
}
