package org.pooledfund.published;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What belongs together in two ledgers, and what a matching made of it. */
public final class Labels {
    private final List<Event> events;
    private final Map<String, Event> byLine = new HashMap<>();

    Labels(List<Event> events) {
        this.events = events;
        for (Event event : events) {
            event.left().forEach(line -> byLine.put("left " + line, event));
            event.right().forEach(line -> byLine.put("right " + line, event));
        }
    }

    /** Counts by kind what became of the lines. */
    public Map<Kind, Tally> score(Verdict verdict) {
        exchangeCopies(verdict);
        Map<Kind, Tally> tallies = new TreeMap<>();
        for (Verdict.Group group : verdict.groups()) {
            boolean right = right(group.lines());
            for (String line : group.lines()) {
                boolean isRight = right || group.alike() && isWhole(line, group.lines());
                add(tallies, line, judged(line, group.closed(), isRight));
            }
        }
        for (Event event : events) {
            Tally planted = event.open()
                    ? new Tally(0, 0, 0, 0, 0, 0, event.size(), 0)
                    : new Tally(event.size(), 0, 0, 0, 0, 0, 0, 0);
            tallies.merge(event.kind(), planted, Tally::plus);
        }
        verdict.misses().forEach((line, miss) -> {
            if (of(line) == byLine.get(miss)) {
                add(tallies, line, new Tally(0, 0, 0, 0, 0, 1, 0, 0));
            }
        });
        return tallies;
    }

    private Tally judged(String line, boolean closed, boolean right) {
        int away = closed && of(line).open() ? 1 : 0;
        return closed
                ? new Tally(0, right ? 1 : 0, right ? 0 : 1, 0, 0, 0, 0, away)
                : new Tally(0, 0, 0, right ? 1 : 0, right ? 0 : 1, 0, 0, 0);
    }

    private void add(Map<Kind, Tally> tallies, String line, Tally tally) {
        tallies.merge(of(line).kind(), tally, Tally::plus);
    }

    /**
     * Lines of one thing that happened, be it in parts that agree, or all lines of several, and no
     * other line.
     */
    private boolean right(Collection<String> lines) {
        Set<Integer> seen = new TreeSet<>();
        int size = 0;
        for (String line : lines) {
            Event event = of(line);
            if (event.open()) {
                return false;
            }
            size += seen.add(event.number()) ? event.size() : 0;
        }
        return seen.size() == 1 && lines.size() > 1 || size == lines.size();
    }

    /** Whether all that belongs to a line of a bundle is in the bundle. */
    private boolean isWhole(String line, List<String> lines) {
        Event event = of(line);
        return !event.open()
                && event.left().stream().allMatch(id -> lines.contains("left " + id))
                && event.right().stream().allMatch(id -> lines.contains("right " + id));
    }

    /** Which of two copies is matched is the same: the one that is counts as the first. */
    private void exchangeCopies(Verdict verdict) {
        Set<String> grouped = new TreeSet<>();
        verdict.groups().forEach(group -> grouped.addAll(group.lines()));
        for (Event copy : events) {
            if (copy.twin() >= 0) {
                Event first = events.get(copy.twin());
                boolean left = !copy.left().isEmpty();
                String again = left
                        ? "left " + copy.left().get(0)
                        : "right " + copy.right().get(0);
                String once = left
                        ? "left " + first.left().get(0)
                        : "right " + first.right().get(0);
                if (grouped.contains(again) && !grouped.contains(once)) {
                    byLine.put(again, first);
                    byLine.put(once, copy);
                }
            }
        }
    }

    private Event of(String line) {
        return Objects.requireNonNull(byLine.get(line), line);
    }

    /** What was closed wrongly, group by group, for whoever looks at each. */
    public List<String> mistakes(Verdict verdict) {
        return verdict.groups().stream()
                .filter(group -> group.closed() && !right(group.lines()))
                .map(group -> group.rule() + " "
                        + group.lines().stream()
                                .map(line -> line + " (" + of(line).kind().label() + " "
                                        + of(line).number() + ")")
                                .toList())
                .toList();
    }

    /** Lines that belong to others and are in no right group. */
    public List<String> lost(Verdict verdict) {
        Set<String> found = new TreeSet<>();
        verdict.groups().stream()
                .filter(group -> right(group.lines()))
                .forEach(group -> found.addAll(group.lines()));
        return new TreeMap<>(byLine)
                .entrySet().stream()
                        .filter(entry ->
                                !entry.getValue().open() && !found.contains(entry.getKey()))
                        .map(entry -> entry.getValue().kind().label() + ": " + entry.getKey()
                                + " of " + entry.getValue().left() + " "
                                + entry.getValue().right() + ", " + verdict.type(entry.getKey()))
                        .sorted()
                        .toList();
    }
}
