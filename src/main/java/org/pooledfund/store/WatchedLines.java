package org.pooledfund.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pooledfund.carryforward.LineFate;
import org.pooledfund.extract.EntryId;
import org.pooledfund.matching.Comparison;
import org.pooledfund.matching.Exclusion;
import org.pooledfund.matching.Match;
import org.pooledfund.matching.Reconciliation;
import org.pooledfund.matching.Side;

/** Takes down, while a reconciliation is written, what closes the lines that were open before. */
final class WatchedLines {
    private static final int MOST_NAMED = 5;

    private final Set<EntryId> watched;
    private final Map<Integer, Set<EntryId>> byMatch = new HashMap<>();
    private final Map<EntryId, LineFate> fates = new HashMap<>();

    WatchedLines(Set<EntryId> watched) {
        this.watched = watched;
    }

    boolean isEmpty() {
        return watched.isEmpty();
    }

    /** A line that a match has closed. */
    void closed(EntryId id, int matchNumber) {
        if (watched.contains(id)) {
            byMatch.computeIfAbsent(matchNumber, n -> new HashSet<>()).add(id);
        }
    }

    /** Puts the matches of a reconciliation into words; numbers are those of the run. */
    void explain(Reconciliation found, int[] numbers) {
        if (byMatch.isEmpty()) {
            return;
        }
        found.forEachMatch(match -> {
            int number = numbers[match.number()];
            for (EntryId id : byMatch.getOrDefault(number, Set.of())) {
                fates.put(id, new LineFate(LineFate.How.MATCHED, number, words(found, match, id)));
            }
        });
        byMatch.clear();
    }

    private static String words(Reconciliation found, Match match, EntryId own) {
        Comparison comparison = found.comparison();
        StringBuilder others = new StringBuilder();
        int named = 0;
        int count = 0;
        for (Side side : Side.values()) {
            for (int line : match.lines(side)) {
                if (!comparison.id(side, line).equals(own)) {
                    count++;
                    if (named < MOST_NAMED) {
                        others.append(named++ == 0 ? "" : ", ");
                        others.append(comparison.lines(side).id(line));
                    }
                }
            }
        }
        return "rule " + match.rule() + " with " + others
                + (count > named ? " and " + (count - named) + " more" : "") + ": "
                + match.evidence();
    }

    /** Lines that are outside the comparison now. */
    void excluded(List<Exclusion> exclusions) {
        for (Exclusion exclusion : exclusions) {
            if (watched.contains(exclusion.id())) {
                fates.put(
                        exclusion.id(),
                        new LineFate(
                                LineFate.How.EXCLUDED, 0, exclusion.reason().meaning()));
            }
        }
    }

    Map<EntryId, LineFate> fates() {
        return Map.copyOf(fates);
    }
}
