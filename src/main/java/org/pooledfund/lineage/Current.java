package org.pooledfund.lineage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which readings of the files of one source count: of each file the last, and of those that are
 * snapshots of the same span the newest. In what order they came makes no difference.
 */
public final class Current {
    private static final Comparator<Arrival> NEWER =
            Comparator.comparing(Arrival::version).thenComparing(Arrival::sha256);

    private Current() {}

    /** By which extract one is superseded, and why. */
    public record Superseded(long by, Cause cause) {}

    /** The extracts that do not count, by their numbers; all others do. */
    public static SortedMap<Long, Superseded> superseded(List<Arrival> arrivals) {
        Map<String, Arrival> lastReading = new HashMap<>();
        for (Arrival arrival : arrivals) {
            lastReading.merge(
                    arrival.sha256(), arrival, (a, b) -> a.reading() > b.reading() ? a : b);
        }
        Map<String, Arrival> newest = new HashMap<>();
        for (Arrival arrival : lastReading.values()) {
            arrival.snapshotOf()
                    .ifPresent(span ->
                            newest.merge(span, arrival, (a, b) -> NEWER.compare(a, b) > 0 ? a : b));
        }
        SortedMap<Long, Superseded> superseded = new TreeMap<>();
        for (Arrival arrival : arrivals) {
            Arrival last = lastReading.getOrDefault(arrival.sha256(), arrival);
            Arrival best = arrival.snapshotOf()
                    .map(span -> newest.getOrDefault(span, arrival))
                    .orElse(arrival);
            if (last.extract() != arrival.extract()) {
                superseded.put(arrival.extract(), new Superseded(last.extract(), Cause.READ_AGAIN));
            } else if (best.extract() != arrival.extract()) {
                superseded.put(
                        arrival.extract(), new Superseded(best.extract(), Cause.NEWER_SNAPSHOT));
            }
        }
        return superseded;
    }
}
