package org.pooledfund.carryforward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pooledfund.extract.EntryId;
import org.pooledfund.matching.DifferenceType;
import org.pooledfund.matching.Flow;
import org.pooledfund.matching.Side;
import org.pooledfund.testing.Trials;

/** What is open keeps its identity and its age from night to night. */
class CarryForwardTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

    @Test
    void beginsOnTheFirstNight() {
        CarriedForward carried = night(List.of(), 1, line("a", ""), line("b", ""));

        assertEquals(List.of("a-1", "b-1"), ids(carried));
        assertEquals(new OpenItem.Since(FIRST, 1, 1), carried.open().get(0).since());
        assertEquals(List.of(), carried.cleared());
    }

    @Test
    void keepsWhatIsOpenAgainWhicheverFileItIsInNow() {
        CarriedForward first = night(List.of(), 1, line("a", ""), line("b", ""));
        OpenLine moved =
                new OpenLine(new LineIdentity("b", ""), new EntryId(99, 3), place(), reason());
        CarriedForward second = night(first.open(), 2, moved, line("c", ""));

        assertEquals(List.of("b-1", "c-1"), ids(second));
        assertEquals(new OpenItem.Since(FIRST, 1, 2), second.open().get(0).since());
        assertEquals(new EntryId(99, 3), second.open().get(0).line().entry());
        assertEquals(
                new OpenItem.Since(FIRST.plusDays(1), 2, 1),
                second.open().get(1).since());
        assertEquals(List.of("a-1"), second.cleared().stream().map(OpenItem::id).toList());
    }

    @Test
    void tellsEqualLinesApartByTheirNumberOnly() {
        CarriedForward first = night(List.of(), 1, line("a", ""), line("a", ""), line("a", ""));
        CarriedForward second = night(first.open(), 2, line("a", ""), line("a", ""));

        assertEquals(List.of("a-1", "a-2", "a-3"), ids(first));
        assertEquals(List.of("a-1", "a-2"), ids(second));
        assertEquals(List.of("a-3"), second.cleared().stream().map(OpenItem::id).toList());
    }

    @Test
    void keepsALineThatItsLedgerHasCorrected() {
        CarriedForward first = night(List.of(), 1, line("a", "INV-1"));
        CarriedForward second = night(first.open(), 2, line("changed", "INV-1"));
        CarriedForward third =
                night(second.open(), 3, line("changed", "INV-1"), line("a", "INV-1"));

        assertEquals(List.of("a-1"), ids(second));
        assertEquals(2, second.open().get(0).since().nights());
        assertEquals(List.of(), second.cleared());
        assertEquals(List.of("a-1", "a-2"), ids(third), "its old content is another item now");
        assertEquals(
                List.of(3, 1),
                third.open().stream().map(i -> i.since().nights()).toList());
    }

    @Test
    void prefersTheSameContentToTheSameName() {
        CarriedForward first = night(List.of(), 1, line("a", "INV-1"), line("b", "INV-1"));
        CarriedForward second = night(first.open(), 2, line("c", "INV-1"), line("b", "INV-1"));

        assertEquals(List.of("a-1", "b-1"), ids(second));
    }

    /** Of each content as many are open as tonight's run left open; each since it began. */
    @Test
    void isTheSameAsCountingContentsNightByNight() {
        Trials.run(2_000, chance -> {
            List<OpenItem> former = List.of();
            Map<String, List<Integer>> expected = new HashMap<>();
            for (int night = 1; night <= 8; night++) {
                List<OpenLine> lines = new ArrayList<>();
                Map<String, Integer> counts = new HashMap<>();
                for (int i = chance.nextInt(12); i > 0; i--) {
                    String content = String.valueOf((char) ('a' + chance.nextInt(5)));
                    lines.add(line(content, ""));
                    counts.merge(content, 1, Integer::sum);
                }
                for (String content : "a b c d e".split(" ")) {
                    List<Integer> since = expected.computeIfAbsent(content, c -> new ArrayList<>());
                    int count = counts.getOrDefault(content, 0);
                    while (since.size() > count) {
                        since.remove(since.size() - 1);
                    }
                    while (since.size() < count) {
                        since.add(night);
                    }
                }
                Collections.shuffle(lines, chance);
                CarriedForward carried = night(former, night, lines.toArray(OpenLine[]::new));
                assertConserved(former, carried);
                assertSince(expected, carried.open());
                former = new ArrayList<>(carried.open());
                Collections.shuffle(former, chance);
            }
        });
    }

    /** Brought forward and new = cleared and carried forward. */
    private static void assertConserved(List<OpenItem> former, CarriedForward carried) {
        Set<String> before = new HashSet<>(former.stream().map(OpenItem::id).toList());
        Set<String> after = new HashSet<>(ids(carried));
        assertEquals(carried.open().size(), after.size(), "an id twice");
        Set<String> cleared =
                new HashSet<>(carried.cleared().stream().map(OpenItem::id).toList());
        for (String id : before) {
            assertTrue(after.contains(id) != cleared.contains(id), id);
        }
        carried.open()
                .forEach(item -> assertEquals(
                        before.contains(item.id()), item.since().nights() > 1, item.id()));
    }

    private static void assertSince(Map<String, List<Integer>> expected, List<OpenItem> open) {
        Map<String, List<Integer>> found = new HashMap<>();
        open.forEach(item -> found.computeIfAbsent(
                        item.line().identity().content(), c -> new ArrayList<>())
                .add((int) item.since().runId()));
        expected.forEach((content, since) -> {
            List<Integer> sorted = new ArrayList<>(found.getOrDefault(content, List.of()));
            Collections.sort(sorted);
            assertEquals(since, sorted, content);
        });
    }

    private static CarriedForward night(List<OpenItem> former, int night, OpenLine... lines) {
        return CarryForward.of(former, List.of(lines), night, FIRST.plusDays(night - 1L));
    }

    private static OpenLine line(String content, String name) {
        return new OpenLine(new LineIdentity(content, name), new EntryId(1, 1), place(), reason());
    }

    private static OpenLine.Place place() {
        return new OpenLine.Place("icb", Flow.EXPENDITURE, Side.PARTNER);
    }

    private static OpenLine.Reason reason() {
        return new OpenLine.Reason(DifferenceType.TIMING, 1, 500);
    }

    private static List<String> ids(CarriedForward carried) {
        return carried.open().stream().map(OpenItem::id).toList();
    }
}
