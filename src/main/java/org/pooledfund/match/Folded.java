package org.pooledfund.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A contest in which nodes of one side with the same amount, day and candidates are one: no answer
 * is better or worse for exchanging them. A year of equal weekly amounts is as many nodes as days.
 *
 * @param contest by the positions of the folded nodes
 * @param first the folded nodes of the first side
 * @param second the folded nodes of the second side
 * @param firstParts how many nodes of the run each of the first side stands for
 * @param secondParts the same for the second
 */
record Folded(Contest contest, Nodes first, Nodes second, int[] firstParts, int[] secondParts) {

    private record Alike(long amount, int day, List<Integer> candidates) {}

    /** Folds a contest between nodes of a run. */
    static Folded of(Contest contest, Nodes first, Nodes second) {
        int[][] firsts = parts(contest, contest.firsts(), first, true);
        int[][] seconds = parts(contest, contest.seconds(), second, false);
        int[] firstOf = inverse(firsts, contest.firsts().length);
        int[] secondOf = inverse(seconds, contest.seconds().length);
        List<Contest.Candidate> edges = new ArrayList<>();
        for (Contest.Candidate edge : contest.edges()) {
            int a = firstOf[edge.first()];
            int b = secondOf[edge.second()];
            if (firsts[a][0] == edge.first() && seconds[b][0] == edge.second()) {
                edges.add(new Contest.Candidate(a, b, edge.rank()));
            }
        }
        return new Folded(
                new Contest(range(firsts.length), range(seconds.length), edges),
                first.joined(nodes(firsts, contest.firsts())),
                second.joined(nodes(seconds, contest.seconds())),
                Arrays.stream(firsts).mapToInt(part -> part.length).toArray(),
                Arrays.stream(seconds).mapToInt(part -> part.length).toArray());
    }

    /** Positions that are alike, each part ascending, in the order of their first positions. */
    private static int[][] parts(Contest contest, int[] nodes, Nodes side, boolean isFirst) {
        if (areDifferent(nodes, side)) {
            return Arrays.stream(range(nodes.length))
                    .mapToObj(at -> new int[] {at})
                    .toArray(int[][]::new);
        }
        List<List<Integer>> candidates = new ArrayList<>();
        for (int at = 0; at < nodes.length; at++) {
            candidates.add(new ArrayList<>());
        }
        for (Contest.Candidate edge : contest.edges()) {
            List<Integer> of = candidates.get(isFirst ? edge.first() : edge.second());
            of.add(isFirst ? edge.second() : edge.first());
            of.add(edge.rank());
        }
        Map<Alike, List<Integer>> parts = new LinkedHashMap<>();
        for (int at = 0; at < nodes.length; at++) {
            int line = side.line(nodes[at]);
            Alike alike = new Alike(
                    side.lines().amount(line), side.lines().epochDay(line), candidates.get(at));
            parts.computeIfAbsent(alike, key -> new ArrayList<>()).add(at);
        }
        return parts.values().stream()
                .map(part -> part.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Whether no two nodes have one amount and day. */
    private static boolean areDifferent(int[] nodes, Nodes side) {
        long[] days = new long[nodes.length];
        for (int at = 0; at < nodes.length; at++) {
            int line = side.line(nodes[at]);
            days[at] = Hash.mix(side.lines().amount(line), side.lines().epochDay(line));
        }
        Arrays.sort(days);
        for (int at = 1; at < days.length; at++) {
            if (days[at] == days[at - 1]) {
                return false;
            }
        }
        return true;
    }

    private static int[] inverse(int[][] parts, int size) {
        int[] partOf = new int[size];
        for (int part = 0; part < parts.length; part++) {
            for (int at : parts[part]) {
                partOf[at] = part;
            }
        }
        return partOf;
    }

    private static int[] range(int size) {
        int[] range = new int[size];
        Arrays.setAll(range, at -> at);
        return range;
    }

    private static int[][] nodes(int[][] parts, int[] nodes) {
        return Arrays.stream(parts)
                .map(part -> Arrays.stream(part).map(at -> nodes[at]).toArray())
                .toArray(int[][]::new);
    }

    /** Whether a candidate can be exchanged for one that is as good. */
    boolean isExchangeable(Contest.Candidate candidate) {
        return firstParts[candidate.first()] > 1 || secondParts[candidate.second()] > 1;
    }
}
