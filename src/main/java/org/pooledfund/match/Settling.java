package org.pooledfund.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Decides what the best answer to a contest is worth and writes it down. */
final class Settling {
    /** Arcs times nodes of a component; beyond it nothing is decided, and that is said. */
    static final long MOST = 30_000_000;

    /**
     * Days that ledgers post sooner or later. Lines that are nearer than a week to each other's
     * partners are told apart by their days no better than by chance.
     */
    private static final int FEW_DAYS = 6;

    /** So many contests are settled at a time. */
    private static final int PART = 8;

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

    /** Settles what waited for all the rest. */
    void finish() {
        closing.closeWaiting();
    }

    /**
     * Settles contests side by side; what comes of them is written down in their order.
     *
     * @param contests the spellings of whose lines are known
     */
    void settle(List<Contest> contests, Workers workers) {
        Outcome[][] outcomes = new Outcome[contests.size()][];
        int parts = (contests.size() + PART - 1) / PART;
        workers.share(parts, () -> part -> {
            for (int at = part * PART; at < Math.min(outcomes.length, (part + 1) * PART); at++) {
                outcomes[at] = outcomes(contests.get(at));
            }
        });
        for (Outcome[] of : outcomes) {
            for (Outcome outcome : of) {
                closing.close(outcome);
            }
        }
    }

    private Outcome[] outcomes(Contest contest) {
        Folded folded = Folded.of(contest, closing.first(), closing.second());
        Component component = component(folded);
        if (component == null) {
            return new Outcome[] {limit(folded)};
        }
        Optimum optimum = Assignment.of(component);
        Margins margins = new Margins(
                optimum,
                component,
                arc -> closing.rule(folded.contest().edges().get(arc).rank())
                        .rule()
                        .verdict()
                        .margin());
        margins.joinExchangeable(
                arc -> {
                    int rank = folded.contest().edges().get(arc).rank();
                    return closing.isByDays(rank)
                            && (closing.isBundling(rank)
                                    || component.costs()[arc].days() <= FEW_DAYS * FEW_DAYS);
                },
                nodes -> areAlike(folded, optimum, nodes));
        return margins.clusters().stream()
                .map(cluster -> outcome(folded, optimum, margins, cluster))
                .toArray(Outcome[]::new);
    }

    private static @Nullable Component component(Folded folded) {
        Contest contest = folded.contest();
        int nodes = contest.firsts().length + contest.seconds().length;
        return (long) contest.edges().size() * nodes > MOST
                ? null
                : new Costs(folded.first(), folded.second()).component(contest);
    }

    private Outcome limit(Folded folded) {
        Contest contest = folded.contest();
        int rank =
                contest.edges().stream().mapToInt(Contest.Candidate::rank).max().orElseThrow();
        return Outcome.open(
                members(folded.first(), contest.firsts()),
                members(folded.second(), contest.seconds()),
                rank,
                Status.LIMIT,
                Difference.BEYOND_LIMIT,
                (left, right) -> String.format(
                        Locale.ROOT,
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

    private boolean areAlike(Folded folded, Optimum optimum, List<Integer> nodes) {
        Contest contest = folded.contest();
        int rank = rank(contest, arcs(contest, optimum, nodes));
        return new Ties(closing.first().lines(), closing.second().lines())
                .areAlike(
                        members(folded.first(), nodes(nodes, 0, contest.firsts())),
                        members(
                                folded.second(),
                                nodes(nodes, contest.firsts().length, contest.seconds())),
                        closing.rule(rank).key());
    }

    private static int rank(Contest contest, List<Integer> arcs) {
        return arcs.stream()
                .mapToInt(arc -> contest.edges().get(arc).rank())
                .max()
                .orElseThrow();
    }

    private Outcome outcome(
            Folded folded, Optimum optimum, Margins margins, List<Integer> cluster) {
        Contest contest = folded.contest();
        List<Integer> arcs = arcs(contest, optimum, cluster);
        int rank = rank(contest, arcs);
        Key key = closing.rule(rank).key();
        int[] firstNodes = nodes(cluster, 0, contest.firsts());
        int[] secondNodes = nodes(cluster, contest.firsts().length, contest.seconds());
        int[] firsts = members(folded.first(), firstNodes);
        int[] seconds = members(folded.second(), secondNodes);
        int firstParts = parts(firstNodes, folded.firstParts());
        int secondParts = parts(secondNodes, folded.secondParts());
        Ties ties = new Ties(closing.first().lines(), closing.second().lines());
        if (firstParts == 1
                && secondParts == 1
                && ties.type(firsts, seconds, key) == Difference.DUPLICATE) {
            return copies(firsts, seconds, rank);
        }
        boolean isTied = margins.isTied(cluster)
                || firstParts > firstNodes.length
                || secondParts > secondNodes.length;
        boolean isMixed = firstParts > 1 && secondParts > 1 && !ties.areAlike(firsts, seconds, key);
        if (margins.leavesOpen(cluster) || isTied && isMixed) {
            return Outcome.open(
                    firsts,
                    seconds,
                    rank,
                    Status.AMBIGUOUS,
                    ties.type(firsts, seconds, key),
                    ties.note(firsts, seconds, margins.leavesOpen(cluster)));
        }
        Worth worth = worth(folded, margins, arcs, rank);
        Status best = firsts.length > 1 ? Status.INTERCHANGEABLE : Status.CONFIRMED;
        return Outcome.group(firsts, seconds, rank, worth.status(best), worth.note());
    }

    private static List<Integer> arcs(Contest contest, Optimum optimum, List<Integer> cluster) {
        Residual answer = optimum.answer();
        Set<Integer> nodes = new HashSet<>(cluster);
        List<Integer> arcs = new ArrayList<>();
        for (int arc = 0; arc < contest.edges().size(); arc++) {
            if (answer.flow(arc) > 0 && nodes.contains(answer.component().from()[arc])) {
                arcs.add(arc);
            }
        }
        return arcs;
    }

    private static int parts(int[] nodes, int[] parts) {
        return Arrays.stream(nodes).map(node -> parts[node]).sum();
    }

    private Worth worth(Folded folded, Margins margins, List<Integer> arcs, int rank) {
        Worth worth = new Worth(closing.rule(rank), rank, closing.first().lines());
        for (int arc : arcs) {
            Contest.Candidate candidate = folded.contest().edges().get(arc);
            worth.add(
                    folded.isExchangeable(candidate) || margins.isExchangeable(arc)
                            ? Cost.NOTHING
                            : margins.margin(arc),
                    closing.rule(candidate.rank()),
                    candidate.rank());
            worth.add(
                    folded.first().line(candidate.first()),
                    closing.second().lines().amount(folded.second().line(candidate.second())));
        }
        return worth;
    }

    /**
     * Lines that are equal in everything but their ids, more on one side: the first of them are
     * matched, for which of them is the same; the others stay open.
     */
    private Outcome copies(int[] firsts, int[] seconds, int rank) {
        int size = Math.min(firsts.length, seconds.length);
        int most = Math.max(firsts.length, seconds.length);
        Worth worth = new Worth(closing.rule(rank), rank, closing.first().lines());
        worth.add(firsts[0], closing.second().lines().amount(seconds[0]));
        return Outcome.group(
                Arrays.copyOf(firsts, size),
                Arrays.copyOf(seconds, size),
                rank,
                worth.status(size > 1 ? Status.INTERCHANGEABLE : Status.CONFIRMED),
                (left, right) -> size + " of " + most + " lines that are equal in everything but"
                        + " their ids; which of them does not matter");
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
