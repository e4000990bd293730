package org.pooledfund.match;

import java.util.Arrays;
import java.util.List;

/**
 * Solves rules of pairs together. A candidate that is the only one of both its lines, among the
 * evidence of its strength and stronger, is in every best answer and settled at once; what is
 * contested goes on to the weaker rules and is solved, component by component, in the end.
 */
final class PairBlock {
    private final List<Compiled> rules;
    private final Nodes first;
    private final Nodes second;
    private final Edges edges = new Edges();
    private final int[] firstDegree;
    private final int[] secondDegree;
    private final boolean[] firstSettled;
    private final boolean[] secondSettled;

    PairBlock(List<Compiled> rules, Nodes first, Nodes second) {
        this.rules = rules;
        this.first = first;
        this.second = second;
        firstDegree = new int[first.size()];
        secondDegree = new int[second.size()];
        firstSettled = new boolean[first.size()];
        secondSettled = new boolean[second.size()];
    }

    /** Solves. */
    void solve(Settling settling, Spellings spellings, Bounds bounds, Workers workers) {
        for (Compiled rule : rules) {
            int before = edges.size();
            new Candidates(rule, first, second, edges, bounds)
                    .find(active(firstSettled), active(secondSettled), spellings, workers);
            settleLonely(before, settling);
        }
        List<Contest> contests = Contest.of(edges, settled(), first, second);
        contests.forEach(this::spell);
        settling.settle(contests, workers);
        settling.finish();
    }

    /** Makes all keys known that settling a contest compares: several threads may then ask. */
    private void spell(Contest contest) {
        for (Compiled rule : rules) {
            for (int node : contest.firsts()) {
                rule.key().spell(true, first.line(node));
            }
            for (int node : contest.seconds()) {
                rule.key().spell(false, second.line(node));
            }
        }
    }

    private static int[] active(boolean[] settled) {
        int[] active = new int[settled.length];
        int size = 0;
        for (int node = 0; node < settled.length; node++) {
            if (!settled[node]) {
                active[size++] = node;
            }
        }
        return Arrays.copyOf(active, size);
    }

    private void settleLonely(int from, Settling settling) {
        for (int edge = from; edge < edges.size(); edge++) {
            firstDegree[edges.first(edge)]++;
            secondDegree[edges.second(edge)]++;
        }
        for (int edge = from; edge < edges.size(); edge++) {
            int a = edges.first(edge);
            int b = edges.second(edge);
            if (firstDegree[a] == 1 && secondDegree[b] == 1 && first.count(a) == second.count(b)) {
                firstSettled[a] = true;
                secondSettled[b] = true;
                settling.settleLonely(a, b, edges.rank(edge));
            }
        }
    }

    private boolean[] settled() {
        boolean[] settled = new boolean[edges.size()];
        for (int edge = 0; edge < settled.length; edge++) {
            settled[edge] = firstSettled[edges.first(edge)];
        }
        return settled;
    }
}
