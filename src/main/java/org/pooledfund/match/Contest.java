package org.pooledfund.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A component of candidates as they are in the run.
 *
 * @param firsts its nodes of the first side, ascending
 * @param seconds its nodes of the second side, ascending
 * @param edges its candidates, one a pair, the strongest: by first, then second node
 */
record Contest(int[] firsts, int[] seconds, List<Candidate> edges) {
    /** One candidate, by the positions of its nodes in the contest. */
    record Candidate(int first, int second, int rank) {}

    /** Splits what is not settled into components, in the order of their first nodes. */
    static List<Contest> of(Edges edges, boolean[] isSettled, Nodes first, Nodes second) {
        int[] open = open(edges, isSettled);
        Union union = new Union(first.size() + second.size());
        for (int edge : open) {
            union.join(edges.first(edge), first.size() + edges.second(edge));
        }
        long[] keys = new long[open.length];
        for (int at = 0; at < open.length; at++) {
            keys[at] = (long) edges.first(open[at]) << Integer.SIZE | edges.second(open[at]);
        }
        RadixSort.sort(keys, open);
        for (int at = 0; at < open.length; at++) {
            keys[at] = union.find(edges.first(open[at]));
        }
        RadixSort.sort(keys, open);
        List<Contest> contests = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= open.length; at++) {
            if (at == open.length || keys[at] != keys[start]) {
                contests.add(contest(edges, Arrays.copyOfRange(open, start, at)));
                start = at;
            }
        }
        return contests;
    }

    private static int[] open(Edges edges, boolean[] isSettled) {
        int[] open = new int[edges.size()];
        int size = 0;
        for (int edge = 0; edge < open.length; edge++) {
            if (!isSettled[edge]) {
                open[size++] = edge;
            }
        }
        return Arrays.copyOf(open, size);
    }

    /** Edges come by first and second node, those of one pair with the strongest first. */
    private static Contest contest(Edges edges, int[] of) {
        int[] firsts = Arrays.stream(of).map(edges::first).sorted().distinct().toArray();
        int[] seconds = Arrays.stream(of).map(edges::second).sorted().distinct().toArray();
        List<Candidate> candidates = new ArrayList<>();
        for (int edge : of) {
            Candidate candidate = new Candidate(
                    Arrays.binarySearch(firsts, edges.first(edge)),
                    Arrays.binarySearch(seconds, edges.second(edge)),
                    edges.rank(edge));
            int last = candidates.size() - 1;
            if (last < 0
                    || candidates.get(last).first != candidate.first
                    || candidates.get(last).second != candidate.second) {
                candidates.add(candidate);
            } else if (candidate.rank < candidates.get(last).rank) {
                candidates.set(last, candidate);
            }
        }
        return new Contest(firsts, seconds, candidates);
    }
}
