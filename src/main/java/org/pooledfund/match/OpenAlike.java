package org.pooledfund.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups of rules that confirm only if nothing alike stays open. Weekly packages without a
 * reference that are all posted eight days later look like the week after, but for the first and
 * the last, which stay open: then the days do not tell which belongs to which.
 */
final class OpenAlike {
    private final Nodes first;
    private final Nodes second;
    private final Found found;
    private final List<Waiting> waiting = new ArrayList<>();
    private final BitSet firstTaken = new BitSet();
    private final BitSet secondTaken = new BitSet();

    /** A group that would be closed. */
    record Waiting(int[] first, int[] second, int rank, Status status, Note note) {
        private Waiting suggested() {
            Note why = (left, right) -> (note == Note.NONE ? "" : note.words(left, right) + "; ")
                    + "lines alike stay open, so that days do not tell which belongs to which";
            return new Waiting(first, second, rank, Status.SUGGESTED, why);
        }
    }

    OpenAlike(Nodes first, Nodes second, Found found) {
        this.first = first;
        this.second = second;
        this.found = found;
    }

    void add(Waiting group) {
        waiting.add(group);
        for (int line : group.first) {
            firstTaken.set(line);
        }
        for (int line : group.second) {
            secondTaken.set(line);
        }
    }

    /** The groups, suggested where a line of the same key and amount stays open. */
    List<Waiting> judged(Closing closing) {
        Map<Integer, Set<Long>> openByRule = new HashMap<>();
        List<Waiting> judged = new ArrayList<>();
        for (Waiting group : waiting) {
            Compiled rule = closing.rule(group.rank);
            Set<Long> open = openByRule.computeIfAbsent(rule.number(), number -> open(rule));
            long hash = rule.hash(true, first.lines(), group.first[0]);
            judged.add(open.contains(hash) ? group.suggested() : group);
        }
        return judged;
    }

    private Set<Long> open(Compiled rule) {
        Set<Long> open = new HashSet<>();
        addOpen(rule, true, open);
        addOpen(rule, false, open);
        return open;
    }

    private void addOpen(Compiled rule, boolean isFirst, Set<Long> open) {
        Nodes nodes = isFirst ? first : second;
        BitSet taken = isFirst ? firstTaken : secondTaken;
        for (int node = 0; node < nodes.size(); node++) {
            for (int line : nodes.members(node)) {
                if (!taken.get(line) && !isClosed(nodes.side(), line)) {
                    open.add(rule.hash(isFirst, nodes.lines(), line));
                }
            }
        }
    }

    private boolean isClosed(Side side, int line) {
        int group = found.groupOf(side, line);
        return group >= 0 && found.status(group).closes();
    }
}
