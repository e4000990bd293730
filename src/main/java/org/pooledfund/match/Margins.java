package org.pooledfund.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How far the best answer is from the next best, pair by pair, and what hangs on a tie. */
final class Margins {
    private final Optimum optimum;
    private final Component component;
    private final @Nullable Cost[] margins;
    private final Union union;
    private final boolean[] isTied;
    private final boolean[] leavesOpen;

    Margins(Optimum optimum, Component component) {
        this.optimum = optimum;
        this.component = component;
        margins = new Cost[component.arcs()];
        union = new Union(component.nodes());
        isTied = new boolean[component.nodes()];
        leavesOpen = new boolean[component.nodes()];
        for (int arc = 0; arc < component.arcs(); arc++) {
            if (optimum.answer().flow(arc) > 0) {
                look(arc);
            }
        }
    }

    private void look(int arc) {
        int from = component.from()[arc];
        int to = component.to()[arc];
        union.join(from, to);
        leavesOpen[from] |= optimum.answer().used(from) < component.counts()[from];
        leavesOpen[to] |= optimum.answer().used(to) < component.counts()[to];
        margins[arc] = optimum.margin(arc);
        Cost margin = margins[arc];
        if (margin != null && margin.isNothing()) {
            isTied[from] = true;
            for (int node : optimum.exchange(arc)) {
                if (node == optimum.answer().hub()) {
                    leavesOpen[from] = true;
                } else {
                    union.join(from, node);
                }
            }
        }
    }

    /** Nodes that are matched together, with those that might be instead. */
    List<List<Integer>> clusters() {
        Map<Integer, List<Integer>> clusters = new TreeMap<>();
        boolean[] isUsed = new boolean[component.nodes()];
        for (int arc = 0; arc < component.arcs(); arc++) {
            if (optimum.answer().flow(arc) > 0) {
                isUsed[union.find(component.from()[arc])] = true;
            }
        }
        for (int node = 0; node < component.nodes(); node++) {
            int root = union.find(node);
            if (isUsed[root]) {
                clusters.computeIfAbsent(root, key -> new ArrayList<>()).add(node);
            }
        }
        return List.copyOf(clusters.values());
    }

    boolean isTied(List<Integer> cluster) {
        return cluster.stream().anyMatch(node -> isTied[node]);
    }

    /** Whether equally good answers leave different lines open. */
    boolean leavesOpen(List<Integer> cluster) {
        return cluster.stream().anyMatch(node -> leavesOpen[node]);
    }

    /** How much worse the best answer without an arc is; null if it loses evidence. */
    @Nullable
    Cost margin(int arc) {
        return margins[arc];
    }
}
