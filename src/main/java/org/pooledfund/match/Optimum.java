package org.pooledfund.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest answer to a {@link Component} with its proof.
 *
 * @param answer what is paired
 * @param potentials of nodes and hub: with them no step that is left costs less than nothing
 * @param reducedCosts what each step costs with them
 */
record Optimum(Residual answer, Cost[] potentials, Cost[] reducedCosts) {

    Optimum(Residual answer, Cost[] potentials) {
        this(answer, potentials, reduced(answer, potentials));
    }

    private static Cost[] reduced(Residual answer, Cost[] potentials) {
        Cost[] reduced = new Cost[2 * answer.component().arcs() + 2 * answer.hub()];
        for (int step = 0; step < reduced.length; step++) {
            reduced[step] = answer.cost(step)
                    .plus(potentials[answer.tail(step)])
                    .minus(potentials[answer.head(step)]);
        }
        return reduced;
    }

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
        return reducedCosts[step];
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

    /** How much worse, up to what is enough, it is without an arc; null if it loses evidence. */
    @Nullable
    Cost margin(int arc, Margin enough) {
        return new Paths(answer, potentials).without(arc, enough, reducedCosts);
    }

    /**
     * Nodes that equally good answers pair differently from an arc: those on ways of no cost from
     * its one end to the other. Contains the hub if lines stay open instead.
     */
    List<Integer> exchange(int arc) {
        Component component = answer.component();
        int hub = answer.hub();
        boolean[] ahead = reach(component.from()[arc], arc, true);
        boolean[] back = reach(component.to()[arc], arc, false);
        boolean isByHub = ahead[hub] && back[hub];
        boolean[] toHub = isByHub ? reach(hub, arc, false) : new boolean[hub + 1];
        boolean[] fromHub = isByHub ? reach(hub, arc, true) : new boolean[hub + 1];
        List<Integer> nodes = new ArrayList<>();
        for (int node = 0; node < hub; node++) {
            if (ahead[node] && (back[node] || toHub[node]) || fromHub[node] && back[node]) {
                nodes.add(node);
            }
        }
        if (isByHub) {
            nodes.add(hub);
        }
        return nodes;
    }

    /** Nodes on ways of no cost from, or to, a node; ways do not lead through the hub. */
    private boolean[] reach(int start, int without, boolean forward) {
        boolean[] reached = new boolean[answer.hub() + 1];
        int[] stack = new int[answer.hub() + 1];
        int size = 0;
        stack[size++] = start;
        reached[start] = true;
        while (size > 0) {
            int node = stack[--size];
            if (node == answer.hub() && node != start) {
                continue;
            }
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
