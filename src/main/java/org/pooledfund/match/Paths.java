package org.pooledfund.match;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Shortest paths over what an answer can still change, by Dijkstra with reduced costs. */
final class Paths {
    private final Residual residual;
    private final Component component;
    private final Cost[] potentials;
    private final boolean[] isReached;
    private final long[] evidence;
    private final long[] units;
    private final long[] days;
    private final int[] stepTo;
    private final Frontier frontier = new Frontier();

    Paths(Residual residual, Cost[] potentials) {
        this.residual = residual;
        this.potentials = potentials;
        component = residual.component();
        isReached = new boolean[component.nodes() + 1];
        evidence = new long[component.nodes() + 1];
        units = new long[component.nodes() + 1];
        days = new long[component.nodes() + 1];
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
                Cost own = potentials[node];
                reach(node, -1, -own.evidence(), -own.units(), -own.days());
            }
        }
        while (!frontier.isEmpty()) {
            int next = frontier.node();
            if (next == residual.hub()) {
                return true;
            }
            boolean isBest = isBest(next);
            frontier.remove();
            if (isBest) {
                leave(next, next < component.firsts());
            }
        }
        return false;
    }

    /**
     * What it costs more to do without an arc that pairs lines: the cheapest other way from its
     * one end to the other. Looks no further than to where evidence is lost: such an answer is
     * always worse enough.
     *
     * @param enough no search for more than this
     * @param reduced what each step costs with the potentials
     * @return the extra cost, or a part of it that is enough; null if evidence would be lost
     */
    @Nullable
    Cost without(int arc, Margin enough, Cost[] reduced) {
        Cost own = reduced[2 * arc];
        reach(component.from()[arc], -1, -own.evidence(), -own.units(), -own.days());
        while (!frontier.isEmpty()) {
            if (frontier.evidence() > 0) {
                return null;
            }
            int next = frontier.node();
            Cost cost = new Cost(frontier.evidence(), frontier.units(), frontier.days());
            if (next == component.to()[arc] || enough.isReached(cost)) {
                return cost;
            }
            boolean isBest = isBest(next);
            frontier.remove();
            if (isBest) {
                leave(next, arc, reduced);
            }
        }
        return null;
    }

    /** Whether the first of the frontier is the cheapest way to its node. */
    private boolean isBest(int node) {
        return frontier.evidence() == evidence[node]
                && frontier.units() == units[node]
                && frontier.days() == days[node];
    }

    private void leave(int from, boolean withoutHub) {
        Cost here = potentials[from];
        for (int at = residual.firstStep(from); at < residual.endStep(from); at++) {
            int step = residual.step(at);
            int to = residual.head(step);
            if (residual.room(step) > 0 && !(withoutHub && to == residual.hub())) {
                Cost there = potentials[to];
                Cost cost = residual.cost(step);
                reach(
                        to,
                        step,
                        evidence[from] + cost.evidence() + here.evidence() - there.evidence(),
                        sum(units[from], cost.units(), here.units(), there.units()),
                        sum(days[from], cost.days(), here.days(), there.days()));
            }
        }
    }

    /** The first three less the last. */
    private static long sum(long way, long step, long here, long there) {
        return Math.addExact(way, Math.subtractExact(Math.addExact(step, here), there));
    }

    private void leave(int from, int withoutArc, Cost[] reduced) {
        for (int at = residual.firstStep(from); at < residual.endStep(from); at++) {
            int step = residual.step(at);
            if (step >> 1 != withoutArc && residual.room(step) > 0) {
                Cost cost = reduced[step];
                reach(
                        residual.head(step),
                        step,
                        evidence[from] + cost.evidence(),
                        Math.addExact(units[from], cost.units()),
                        Math.addExact(days[from], cost.days()));
            }
        }
    }

    private void reach(int node, int step, long ofEvidence, long ofUnits, long ofDays) {
        if (!isReached[node] || isLess(node, ofEvidence, ofUnits, ofDays)) {
            isReached[node] = true;
            evidence[node] = ofEvidence;
            units[node] = ofUnits;
            days[node] = ofDays;
            stepTo[node] = step;
            frontier.add(node, ofEvidence, ofUnits, ofDays);
        }
    }

    private boolean isLess(int node, long ofEvidence, long ofUnits, long ofDays) {
        if (ofEvidence != evidence[node]) {
            return ofEvidence < evidence[node];
        }
        return ofUnits != units[node] ? ofUnits < units[node] : ofDays < days[node];
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
        if (!isReached[residual.hub()]) {
            throw new IllegalStateException("no path leads to an open line");
        }
        return distance(residual.hub());
    }

    private Cost distance(int node) {
        return new Cost(evidence[node], units[node], days[node]);
    }

    /** Takes the distances into the potentials; nodes beyond the hub count as far as the hub. */
    void raise() {
        Cost most = hubDistance();
        for (int node = 0; node < potentials.length; node++) {
            boolean isNear =
                    isReached[node] && !isLess(node, most.evidence(), most.units(), most.days());
            potentials[node] = potentials[node].plus(isNear ? distance(node) : most);
        }
    }
}
