package org.pooledfund.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.testing.Trials;

/** What a newer snapshot changed, no more and no less. */
class SnapshotChangesTest {
    @Test
    void aLineAddedOneChangedAndOneVanishedAreTold() {
        List<LedgerLine> former = List.of(
                Ledgers.line(2, 1, "A", 100, ""),
                Ledgers.line(3, 1, "B", 200, ""),
                Ledgers.line(4, 2, "C", 300, ""));
        List<LedgerLine> newer = List.of(
                Ledgers.line(2, 2, "C", 300, ""),
                Ledgers.line(3, 1, "A", 150, ""),
                Ledgers.line(4, 2, "D", 400, ""));

        List<Change> changes = SnapshotChanges.between(former::forEach, 3, newer::forEach);

        assertEquals(
                List.of(Change.Kind.CHANGED, Change.Kind.ADDED, Change.Kind.VANISHED),
                changes.stream().map(Change::kind).toList());
        assertEquals(
                List.of(50L, 400L, -200L),
                changes.stream().map(Change::effectPence).toList());
        assertEquals(3, changes.get(0).newer().orElseThrow().line());
        assertEquals(2, changes.get(0).former().orElseThrow().line());
        assertTrue(changes.get(2).touches(1));
        assertFalse(changes.get(1).touches(1));
    }

    @Test
    void ofEqualLinesOnlyTheOnesTooManyAreAdded() {
        List<LedgerLine> former = List.of(Ledgers.line(2, 1, "A", 100, ""));
        List<LedgerLine> newer = List.of(
                Ledgers.line(2, 1, "A", 100, ""),
                Ledgers.line(3, 1, "A", 100, ""),
                Ledgers.line(4, 1, "A", 100, ""));

        List<Change> changes = SnapshotChanges.between(former::forEach, 1, newer::forEach);

        assertEquals(
                List.of(3L, 4L),
                changes.stream()
                        .map(change -> change.newer().orElseThrow().line())
                        .toList());
    }

    @Test
    void changesLeadFromTheFormerToTheNewerInAsFewPartsAsOne() {
        Trials.run(3_000, chance -> {
            List<LedgerLine> former = Ledgers.random(chance, 12);
            List<LedgerLine> newer = Ledgers.random(chance, 12);

            List<Change> changes = SnapshotChanges.between(former::forEach, newer::forEach, 1);

            List<LedgerLine> led = new ArrayList<>(former);
            changes.forEach(change -> change.former()
                    .ifPresent(gone -> led.removeIf(line -> line.line() == gone.line())));
            changes.forEach(change -> change.newer()
                    .ifPresent(here -> newer.stream()
                            .filter(line -> line.line() == here.line())
                            .forEach(led::add)));
            assertEquals(Ledgers.contents(newer), Ledgers.contents(led));
            long common = former.size()
                    - changes.stream().filter(c -> c.former().isPresent()).count();
            assertEquals(commonLines(former, newer), common);
            assertEquals(
                    changes.stream().map(Change::kind).sorted().toList(),
                    SnapshotChanges.between(former::forEach, newer::forEach, 3).stream()
                            .map(Change::kind)
                            .sorted()
                            .toList());
        });
    }

    private static long commonLines(List<LedgerLine> former, List<LedgerLine> newer) {
        var counts = Ledgers.contents(newer);
        return Ledgers.contents(former).entrySet().stream()
                .mapToLong(
                        entry -> Math.min(entry.getValue(), counts.getOrDefault(entry.getKey(), 0)))
                .sum();
    }
}
