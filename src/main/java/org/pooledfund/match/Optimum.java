package org.pooledfund.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest answer to a {@link Component} with its proof.
 *
 * @param answer what is paired
 * @param potentials of nodes and hub: with them no step that is left costs less than nothing
 */
record Optimum(Residual answer, Cost[] potentials) {

    /** Whether the proof is one. */
    boolean isProven() {
        for (int node = 0; node <= answer.hub(); node++) {
            for (int at = answer.firstStep(node); at < answer.endStep(node); at++) {
                int step = answer.step(at);
                if (answer.room(step) > 0 && reduced(step).isNegative()) {
                    return false;
                }
            }
        }
        return true;
    }

    Cost reduced(int step) {
        return answer.cost(step)
                .plus(potentials[answer.tail(step)])
                .minus(potentials[answer.head(step)]);
    }

    Cost total() {
        Cost total = Cost.NOTHING;
        Component component = answer.component();
        for (int arc = 0; arc < component.arcs(); arc++) {
            Cost cost = component.costs()[arc];
            for (int line = 0; line < answer.flow(arc); line++) {
                total = total.plus(cost);
            }
        }
        return total;
    }

    /** How much worse the best answer without an arc is; null if it loses evidence. */
    @Nullable
    Cost margin(int arc) {
        return new Paths(answer, potentials).without(arc);
    }

    /**
     * Nodes that equally good answers pair differently from an arc: those on ways of no cost from
     * its one end to the other. Contains the hub if lines stay open instead.
     */
    List<Integer> exchange(int arc) {
        Component component = answer.component();
        boolean[] ahead = reach(component.from()[arc], arc, true);
        boolean[] back = reach(component.to()[arc], arc, false);
        List<Integer> nodes = new ArrayList<>();
        for (int node = 0; node <= answer.hub(); node++) {
            if (ahead[node] && back[node]) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private boolean[] reach(int start, int without, boolean forward) {
        boolean[] reached = new boolean[answer.hub() + 1];
        int[] stack = new int[answer.hub() + 1];
        int size = 0;
        stack[size++] = start;
        reached[start] = true;
        while (size > 0) {
            int node = stack[--size];
            for (int at = answer.firstStep(node); at < answer.endStep(node); at++) {
                int step = forward ? answer.step(at) : answer.step(at) ^ 1;
                int next = forward ? answer.head(step) : answer.tail(step);
                if (!reached[next]
                        && step >> 1 != without
                        && answer.room(step) > 0
                        && reduced(step).isNothing()) {
                    reached[next] = true;
                    stack[size++] = next;
                }
            }
        }
        return reached;
    }
}
