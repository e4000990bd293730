package org.pooledfund.match;

import java.util.Arrays;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Shortest paths over what an answer can still change, by Dijkstra with reduced costs. */
final class Paths {
    private record Reached(int node, Cost cost) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            int by = cost.compareTo(other.cost);
            return by != 0 ? by : Integer.compare(node, other.node);
        }
    }

    private final Residual residual;
    private final Component component;
    private final Cost[] potentials;
    private final @Nullable Cost[] distances;
    private final int[] stepTo;
    private final PriorityQueue<Reached> queue = new PriorityQueue<>();

    Paths(Residual residual, Cost[] potentials) {
        this.residual = residual;
        this.potentials = potentials;
        component = residual.component();
        distances = new Cost[component.nodes() + 1];
        stepTo = new int[component.nodes() + 1];
        Arrays.fill(stepTo, -1);
    }

    /**
     * Looks for the cheapest path from a first-side node with open lines to a second-side one; it
     * ends in the hub. False if there is none.
     */
    boolean reachHub() {
        for (int node = 0; node < component.firsts(); node++) {
            if (residual.used(node) < component.counts()[node]) {
                reach(node, Cost.NOTHING.minus(potentials[node]), -1);
            }
        }
        while (!queue.isEmpty()) {
            Reached next = queue.poll();
            if (next.node == residual.hub()) {
                return true;
            }
            if (next.cost.equals(distances[next.node])) {
                leave(next, next.node < component.firsts(), -1);
            }
        }
        return false;
    }

    /**
     * What it costs more to do without an arc that pairs lines: the cheapest other way from its
     * one end to the other. Looks no further than to where evidence is lost: such an answer is
     * always worse enough.
     *
     * @return the extra cost; null if evidence would be lost
     */
    @Nullable
    Cost without(int arc) {
        int from = component.from()[arc];
        int to = component.to()[arc];
        Cost own = residual.cost(2 * arc).plus(potentials[from]).minus(potentials[to]);
        reach(from, Cost.NOTHING.minus(own), -1);
        while (!queue.isEmpty()) {
            Reached next = queue.poll();
            if (next.cost.evidence() > 0) {
                return null;
            }
            if (next.node == to) {
                return next.cost;
            }
            if (next.cost.equals(distances[next.node])) {
                leave(next, false, arc);
            }
        }
        return null;
    }

    private void leave(Reached from, boolean withoutHub, int withoutArc) {
        for (int at = residual.firstStep(from.node); at < residual.endStep(from.node); at++) {
            int step = residual.step(at);
            int to = residual.head(step);
            if (residual.room(step) > 0
                    && step >> 1 != withoutArc
                    && !(withoutHub && to == residual.hub())) {
                Cost reduced =
                        residual.cost(step).plus(potentials[from.node]).minus(potentials[to]);
                reach(to, from.cost.plus(reduced), step);
            }
        }
    }

    private void reach(int node, Cost cost, int step) {
        Cost known = distances[node];
        if (known == null || cost.compareTo(known) < 0) {
            distances[node] = cost;
            stepTo[node] = step;
            queue.add(new Reached(node, cost));
        }
    }

    /** The last step of the path to a node; -1 where paths begin. */
    int stepTo(int node) {
        return stepTo[node];
    }

    /** What the path to the hub really costs. */
    Cost costToHub() {
        return hubDistance().plus(potentials[residual.hub()]);
    }

    private Cost hubDistance() {
        Cost distance = distances[residual.hub()];
        if (distance == null) {
            throw new IllegalStateException("no path leads to an open line");
        }
        return distance;
    }

    /** Takes the distances into the potentials; nodes beyond the hub count as far as the hub. */
    void raise() {
        Cost most = hubDistance();
        for (int node = 0; node < potentials.length; node++) {
            Cost distance = distances[node];
            Cost by = distance != null && distance.compareTo(most) < 0 ? distance : most;
            potentials[node] = potentials[node].plus(by);
        }
    }
}
