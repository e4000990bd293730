package org.pooledfund.match;

import java.util.Arrays;

/**
 * An answer to a {@link Component} and how it can be changed. Each arc can carry more (a step
 * forward) or less (a step back); each node can be used more or less by way of the hub, a node of
 * its own that stands for staying open. A step is a number: twice its arc, and one more if it goes
 * back; the arcs of the component come first, then one a node.
 */
final class Residual {
    private final Component component;
    private final int[] flow;
    private final int[] starts;
    private final int[] steps;
    private final Cost[] backwards;

    Residual(Component component) {
        this.component = component;
        flow = new int[component.arcs() + component.nodes()];
        backwards = new Cost[component.arcs()];
        Arrays.setAll(backwards, arc -> Cost.NOTHING.minus(component.costs()[arc]));
        starts = new int[component.nodes() + 2];
        int arcs = flow.length;
        for (int step = 0; step < 2 * arcs; step++) {
            starts[tail(step) + 1]++;
        }
        for (int node = 0; node <= component.nodes(); node++) {
            starts[node + 1] += starts[node];
        }
        int[] next = Arrays.copyOf(starts, component.nodes() + 1);
        steps = new int[2 * arcs];
        for (int step = 0; step < 2 * arcs; step++) {
            steps[next[tail(step)]++] = step;
        }
    }

    Component component() {
        return component;
    }

    int hub() {
        return component.nodes();
    }

    private boolean isOfNode(int arc) {
        return arc >= component.arcs();
    }

    /** Arcs of nodes lead from the hub to the first side, and from the second side to the hub. */
    private int from(int arc) {
        if (!isOfNode(arc)) {
            return component.from()[arc];
        }
        int node = arc - component.arcs();
        return node < component.firsts() ? hub() : node;
    }

    private int to(int arc) {
        if (!isOfNode(arc)) {
            return component.to()[arc];
        }
        int node = arc - component.arcs();
        return node < component.firsts() ? node : hub();
    }

    int tail(int step) {
        return (step & 1) == 0 ? from(step >> 1) : to(step >> 1);
    }

    int head(int step) {
        return (step & 1) == 0 ? to(step >> 1) : from(step >> 1);
    }

    /** How many lines a step could still move. */
    int room(int step) {
        int arc = step >> 1;
        if ((step & 1) == 1) {
            return flow[arc];
        }
        int most = isOfNode(arc) ? component.counts()[arc - component.arcs()] : component.room(arc);
        return most - flow[arc];
    }

    Cost cost(int step) {
        int arc = step >> 1;
        if (isOfNode(arc)) {
            return Cost.NOTHING;
        }
        return (step & 1) == 0 ? component.costs()[arc] : backwards[arc];
    }

    void move(int step, int lines) {
        flow[step >> 1] += (step & 1) == 0 ? lines : -lines;
    }

    /** How many lines an arc of the component pairs. */
    int flow(int arc) {
        return flow[arc];
    }

    /** How many lines of a node are matched. */
    int used(int node) {
        return flow[component.arcs() + node];
    }

    int firstStep(int node) {
        return starts[node];
    }

    int endStep(int node) {
        return starts[node + 1];
    }

    int step(int at) {
        return steps[at];
    }
}
