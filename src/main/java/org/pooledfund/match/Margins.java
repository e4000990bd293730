package org.pooledfund.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How far the best answer is from the next best, pair by pair, and what hangs on a tie. */
final class Margins {
    /** In components of more nodes no margin is sought beyond the rule's own. */
    private static final int FEW = 64;

    private static final Margin ALL = new Margin(Long.MAX_VALUE, Integer.MAX_VALUE);

    private final Optimum optimum;
    private final Component component;
    private final @Nullable Cost[] margins;
    private final Union union;
    private final boolean[] isTied;
    private final boolean[] leavesOpen;
    private final boolean[] isExchangeable;

    Margins(Optimum optimum, Component component, IntFunction<Margin> wanted) {
        this.optimum = optimum;
        this.component = component;
        margins = new Cost[component.arcs()];
        union = new Union(component.nodes());
        isTied = new boolean[component.nodes()];
        leavesOpen = new boolean[component.nodes()];
        isExchangeable = new boolean[component.nodes()];
        for (int arc = 0; arc < component.arcs(); arc++) {
            if (optimum.answer().flow(arc) > 0) {
                look(arc, component.nodes() > FEW ? wanted.apply(arc) : ALL);
            }
        }
    }

    /**
     * Takes nodes that can be paired otherwise for one cluster, if none of them might stay open.
     *
     * @param isAllowed which arcs may be given up or taken instead
     * @param areAlike whether nothing tells such nodes apart
     */
    void joinExchangeable(IntPredicate isAllowed, Predicate<List<Integer>> areAlike) {
        boolean[] mayStayOpen = new boolean[component.nodes()];
        for (List<Integer> cluster : clusters()) {
            boolean leaves = leavesOpen(cluster);
            cluster.forEach(node -> mayStayOpen[node] = leaves);
        }
        IntPredicate isSure = arc ->
                !mayStayOpen[component.from()[arc]] && !mayStayOpen[component.to()[arc]];
        for (List<Integer> set : Exchanges.of(optimum, isSure.and(isAllowed))) {
            if (areAlike.test(set)) {
                set.forEach(node -> union.join(set.get(0), node));
                set.forEach(node -> isExchangeable[node] = true);
            }
        }
    }

    /** Whether a pair can be exchanged for others that differ in days only. */
    boolean isExchangeable(int arc) {
        return isExchangeable[component.from()[arc]];
    }

    private void look(int arc, Margin enough) {
        int from = component.from()[arc];
        int to = component.to()[arc];
        union.join(from, to);
        leavesOpen[from] |= optimum.answer().used(from) < component.counts()[from];
        leavesOpen[to] |= optimum.answer().used(to) < component.counts()[to];
        margins[arc] = optimum.margin(arc, enough);
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
