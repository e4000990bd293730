package org.pooledfund.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Decides what the best answer to a contest is worth and writes it down. */
final class Settling {
    /** Arcs times nodes of a component; beyond it nothing is decided, and that is said. */
    static final long MOST = 200_000_000;

    private final Closing closing;

    Settling(Closing closing) {
        this.closing = closing;
    }

    /** Settles two nodes with as many lines each that are candidates of nobody else. */
    void settleLonely(int first, int second, int rank) {
        int[] firsts = closing.first().members(first);
        int[] seconds = closing.second().members(second);
        Worth worth = new Worth(closing.rule(rank), rank, closing.first().lines());
        Status best = firsts.length > 1 ? Status.INTERCHANGEABLE : Status.CONFIRMED;
        worth.add(firsts[0], closing.second().lines().amount(seconds[0]));
        closing.group(firsts, seconds, rank, worth.status(best), worth.note());
    }

    /** Settles a contest. */
    void settle(Contest contest) {
        Component component = components(contest);
        if (component == null) {
            limit(contest);
            return;
        }
        Optimum optimum = Assignment.of(component);
        Margins margins = new Margins(optimum, component);
        for (List<Integer> cluster : margins.clusters()) {
            settle(contest, optimum, margins, cluster);
        }
    }

    private @org.jspecify.annotations.Nullable Component components(Contest contest) {
        int nodes = contest.firsts().length + contest.seconds().length;
        return (long) contest.edges().size() * nodes > MOST
                ? null
                : new Costs(closing.first(), closing.second()).component(contest);
    }

    private void limit(Contest contest) {
        int rank =
                contest.edges().stream().mapToInt(Contest.Candidate::rank).max().orElseThrow();
        closing.open(
                members(closing.first(), contest.firsts()),
                members(closing.second(), contest.seconds()),
                rank,
                Status.LIMIT,
                Difference.BEYOND_LIMIT,
                (left, right) -> String.format(
                        java.util.Locale.ROOT,
                        "%,d candidate pairs hang together, too many to find the best answer; the"
                                + " rule needs a narrower field or fewer days",
                        contest.edges().size()));
    }

    private static int[] members(Nodes nodes, int[] of) {
        return Arrays.stream(of)
                .flatMap(node -> Arrays.stream(nodes.members(node)))
                .sorted()
                .toArray();
    }

    private void settle(Contest contest, Optimum optimum, Margins margins, List<Integer> cluster) {
        Residual answer = optimum.answer();
        TreeSet<Integer> ranks = new TreeSet<>();
        List<Integer> arcs = new ArrayList<>();
        for (int arc = 0; arc < contest.edges().size(); arc++) {
            if (answer.flow(arc) > 0 && cluster.contains(answer.component().from()[arc])) {
                arcs.add(arc);
                ranks.add(contest.edges().get(arc).rank());
            }
        }
        int rank = ranks.last();
        int[] firstNodes = nodes(cluster, 0, contest.firsts());
        int[] secondNodes = nodes(cluster, contest.firsts().length, contest.seconds());
        int[] firsts = members(closing.first(), firstNodes);
        int[] seconds = members(closing.second(), secondNodes);
        boolean isMixed = firstNodes.length > 1 && secondNodes.length > 1;
        if (margins.leavesOpen(cluster) || margins.isTied(cluster) && isMixed) {
            Ties ties = new Ties(closing.first().lines(), closing.second().lines());
            closing.open(
                    firsts,
                    seconds,
                    rank,
                    Status.AMBIGUOUS,
                    ties.type(firsts, seconds, closing.rule(rank).key()),
                    ties.note(firsts, seconds, margins.leavesOpen(cluster)));
            return;
        }
        Worth worth = new Worth(closing.rule(rank), rank, closing.first().lines());
        for (int arc : arcs) {
            Contest.Candidate candidate = contest.edges().get(arc);
            Compiled rule = closing.rule(candidate.rank());
            worth.add(margins.margin(arc), rule, candidate.rank());
            worth.add(
                    closing.first().line(contest.firsts()[candidate.first()]),
                    closing.second()
                            .lines()
                            .amount(closing.second().line(contest.seconds()[candidate.second()])));
        }
        Status best = firsts.length > 1 ? Status.INTERCHANGEABLE : Status.CONFIRMED;
        closing.group(firsts, seconds, rank, worth.status(best), worth.note());
    }

    private static int[] nodes(List<Integer> cluster, int from, int[] nodes) {
        List<Integer> sorted = new ArrayList<>(cluster);
        Collections.sort(sorted);
        return sorted.stream()
                .flatMapToInt(IntStream::of)
                .map(node -> node - from)
                .filter(node -> node >= 0 && node < nodes.length)
                .map(node -> nodes[node])
                .toArray();
    }
}
