package org.pooledfund.match;

import java.util.ArrayList;
import java.util.List;

/** All best answers of lines by their days: most pairs, then least squared days. */
final class BestAnswers {
    private final int[] left;
    private final int[] right;
    private final int[] partner;
    private final int reach;
    private long best = Long.MAX_VALUE;
    private List<int[]> all = new ArrayList<>();
    private final List<int[]> possible = new ArrayList<>();

    BestAnswers(int[] left, int[] right, int reach) {
        this.reach = reach;
        this.left = left;
        this.right = right;
        partner = new int[left.length];
        search(0, 0, 0);
    }

    private void search(int at, int taken, long cost) {
        if (at == left.length) {
            possible.add(partner.clone());
            if (cost < best) {
                best = cost;
                all = new ArrayList<>();
            }
            if (cost == best) {
                all.add(partner.clone());
            }
            return;
        }
        partner[at] = -1;
        search(at + 1, taken, cost);
        for (int other = 0; other < right.length; other++) {
            long days = Math.abs(left[at] - right[other]);
            if (days <= reach && (taken >>> other & 1) == 0) {
                partner[at] = other;
                search(at + 1, taken | 1 << other, cost - 100_000 + days * days);
            }
        }
    }

    /** A word for each line, left before right: open, its only partner, alike or ambiguous. */
    List<String> words() {
        int lines = left.length + right.length;
        Union union = new Union(lines);
        boolean[] isOpen = new boolean[lines];
        boolean[] isPaired = new boolean[lines];
        for (int[] answer : all) {
            boolean[] taken = new boolean[right.length];
            for (int at = 0; at < answer.length; at++) {
                if (answer[at] >= 0) {
                    union.join(at, left.length + answer[at]);
                    taken[answer[at]] = true;
                }
                mark(at, answer[at] >= 0, isPaired, isOpen);
            }
            for (int at = 0; at < taken.length; at++) {
                mark(left.length + at, taken[at], isPaired, isOpen);
            }
        }
        joinExchangeable(union, isOpen);
        List<String> words = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            words.add(isPaired[line] ? word(line, union, isOpen) : "OPEN");
        }
        return words;
    }

    /** Answers that match the same lines differ in days only: which it is, nobody can tell. */
    private void joinExchangeable(Union union, boolean[] isOpen) {
        boolean[] mayStayOpen = new boolean[isOpen.length];
        for (int line = 0; line < isOpen.length; line++) {
            for (int other = 0; other < isOpen.length; other++) {
                mayStayOpen[line] |= isOpen[other] && union.find(other) == union.find(line);
            }
        }
        int[] first = all.get(0);
        for (int[] answer : possible) {
            if (isSame(first, answer, mayStayOpen)) {
                for (int at = 0; at < answer.length; at++) {
                    if (answer[at] != first[at]) {
                        union.join(at, left.length + answer[at]);
                    }
                }
            }
        }
    }

    /** Whether another answer matches the same lines, and those that may stay open alike. */
    private boolean isSame(int[] first, int[] answer, boolean[] mayStayOpen) {
        int taken = 0;
        int takenFirst = 0;
        for (int at = 0; at < answer.length; at++) {
            taken |= answer[at] < 0 ? 0 : 1 << answer[at];
            takenFirst |= first[at] < 0 ? 0 : 1 << first[at];
            if (answer[at] < 0 != first[at] < 0
                    || answer[at] != first[at]
                            && (mayStayOpen[at] || mayStayOpen[left.length + answer[at]])) {
                return false;
            }
        }
        return taken == takenFirst;
    }

    private static void mark(int line, boolean paired, boolean[] isPaired, boolean[] isOpen) {
        isPaired[line] |= paired;
        isOpen[line] |= !paired;
    }

    private static String word(int line, Union union, boolean[] isOpen) {
        int size = 0;
        boolean leavesOpen = false;
        for (int other = 0; other < isOpen.length; other++) {
            if (union.find(other) == union.find(line)) {
                size++;
                leavesOpen |= isOpen[other];
            }
        }
        String best = size == 2 ? "CONFIRMED" : "INTERCHANGEABLE";
        return (leavesOpen ? "AMBIGUOUS" : best) + " " + union.find(line);
    }
}
