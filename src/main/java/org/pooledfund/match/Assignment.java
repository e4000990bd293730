package org.pooledfund.match;

import java.util.Arrays;

/**
 * The cheapest answer to a {@link Component}: successive shortest paths with potentials (Ahuja,
 * Magnanti and Orlin, Network Flows, 1993, section 9.7). The potentials it ends with prove that
 * nothing is cheaper: no step that is left has a negative reduced cost.
 */
final class Assignment {
    private final Residual residual;
    private final Component component;
    private final Cost[] potentials;

    private Assignment(Component component) {
        this.component = component;
        residual = new Residual(component);
        potentials = new Cost[component.nodes() + 1];
        Arrays.fill(potentials, Cost.NOTHING);
    }

    /** The cheapest answer, with its proof. */
    static Optimum of(Component component) {
        Assignment assignment = new Assignment(component);
        assignment.start();
        while (assignment.improve()) {
            continue;
        }
        return new Optimum(assignment.residual, assignment.proof());
    }

    /** Potentials of the empty answer: the cheapest way to each node. */
    private void start() {
        for (int arc = 0; arc < component.arcs(); arc++) {
            lower(component.to()[arc], component.costs()[arc]);
            lower(residual.hub(), component.costs()[arc]);
        }
    }

    private void lower(int node, Cost cost) {
        potentials[node] = cost.compareTo(potentials[node]) < 0 ? cost : potentials[node];
    }

    /** One more match, or several alike, if that is better; false if nothing is. */
    private boolean improve() {
        Paths paths = new Paths(residual, potentials);
        if (!paths.reachHub() || !paths.costToHub().isNegative()) {
            return false;
        }
        int lines = Integer.MAX_VALUE;
        int first = residual.hub();
        for (int step = paths.stepTo(first); step >= 0; step = paths.stepTo(first)) {
            lines = Math.min(lines, residual.room(step));
            first = residual.tail(step);
        }
        lines = Math.min(lines, component.counts()[first] - residual.used(first));
        int node = residual.hub();
        for (int step = paths.stepTo(node); step >= 0; step = paths.stepTo(node)) {
            residual.move(step, lines);
            node = residual.tail(step);
        }
        residual.move(2 * (component.arcs() + first), lines);
        paths.raise();
        return true;
    }

    /** The potentials, lowered until they hold for the hub as well: most already do. */
    private Cost[] proof() {
        Cost[] way = potentials.clone();
        int[] queue = new int[component.nodes() + 2];
        boolean[] isQueued = new boolean[component.nodes() + 1];
        int head = 0;
        int tail = 0;
        for (int node = 0; node <= component.nodes(); node++) {
            queue[tail++] = node;
            isQueued[node] = true;
        }
        while (head != tail) {
            int node = queue[head];
            head = (head + 1) % queue.length;
            isQueued[node] = false;
            for (int at = residual.firstStep(node); at < residual.endStep(node); at++) {
                int step = residual.step(at);
                int to = residual.head(step);
                if (residual.room(step) == 0) {
                    continue;
                }
                Cost through = way[node].plus(residual.cost(step));
                if (through.compareTo(way[to]) < 0) {
                    way[to] = through;
                    if (!isQueued[to]) {
                        isQueued[to] = true;
                        queue[tail] = to;
                        tail = (tail + 1) % queue.length;
                    }
                }
            }
        }
        return way;
    }
}
