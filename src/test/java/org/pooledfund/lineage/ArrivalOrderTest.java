package org.pooledfund.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pooledfund.extract.EntryId;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.testing.Trials;

/** In whatever order files come, the same lines count in the end. */
class ArrivalOrderTest {
    @Test
    void theNewestSnapshotOfEachSpanCountsByItsLastReading() {
        Trials.run(5_000, chance -> {
            int files = 1 + chance.nextInt(6);
            List<String> versions = shuffled(chance, files);
            List<String> order = new ArrayList<>();
            for (int i = 0; i < files; i++) {
                order.addAll(Collections.nCopies(1 + chance.nextInt(2), "sha" + i));
            }
            Collections.shuffle(order, chance);
            List<Arrival> arrivals = new ArrayList<>();
            Map<String, Integer> readings = new TreeMap<>();
            for (String sha : order) {
                int number = Integer.parseInt(sha.substring(3));
                arrivals.add(new Arrival(
                        arrivals.size() + 1,
                        sha,
                        readings.merge(sha, 1, Integer::sum),
                        Optional.of("span" + number % 2),
                        versions.get(number)));
            }

            var superseded = Current.superseded(arrivals);

            SortedSet<String> counting = new TreeSet<>();
            arrivals.stream()
                    .filter(arrival -> !superseded.containsKey(arrival.extract()))
                    .forEach(a -> counting.add(a.sha256() + " " + a.reading()));
            SortedSet<String> expected = new TreeSet<>();
            for (int span = 0; span < Math.min(2, files); span++) {
                int newest = span;
                for (int i = span; i < files; i += 2) {
                    newest = versions.get(i).compareTo(versions.get(newest)) > 0 ? i : newest;
                }
                expected.add("sha" + newest + " " + readings.get("sha" + newest));
            }
            assertEquals(expected, counting);
        });
    }

    @Test
    void filesOfNewLinesAllCount() {
        List<Arrival> arrivals = List.of(
                new Arrival(1, "a", 1, Optional.empty(), ""),
                new Arrival(2, "b", 1, Optional.empty(), ""),
                new Arrival(3, "a", 2, Optional.empty(), ""));

        assertEquals(
                Map.of(1L, new Current.Superseded(3, Cause.READ_AGAIN)),
                Current.superseded(arrivals));
    }

    @Test
    void ofEqualLinesInOverlappingFilesAsManyCountAsTheFullestFileHas() {
        Trials.run(4_000, chance -> {
            List<List<LedgerLine>> files = new ArrayList<>();
            for (int i = 1 + chance.nextInt(5); i > 0; i--) {
                files.add(Ledgers.random(chance, 10));
            }
            Map<String, Integer> expected = new TreeMap<>();
            files.forEach(file -> Ledgers.contents(file)
                    .forEach((content, count) -> expected.merge(content, count, Math::max)));
            Collections.shuffle(files, chance);

            Shelf shelf = new Shelf();
            files.forEach(shelf::putByContent);

            assertEquals(expected, shelf.contents());
        });
    }

    @Test
    void ofLinesWithAKeyTheNewestVersionCounts() {
        Trials.run(4_000, chance -> {
            int files = 1 + chance.nextInt(5);
            Map<String, String> expected = new TreeMap<>();
            List<List<LedgerLine>> contents = new ArrayList<>();
            for (int file = 0; file < files; file++) {
                List<LedgerLine> lines = new ArrayList<>();
                for (int key = 0; key < 5; key++) {
                    if (chance.nextBoolean()) {
                        LedgerLine line = Ledgers.line(
                                lines.size() + 2, 1, "R", chance.nextInt(2), "K" + key);
                        lines.add(line);
                        expected.put("K" + key, Ledgers.content(line));
                    }
                }
                contents.add(lines);
            }
            Shelf shelf = new Shelf();
            for (String version : shuffled(chance, files)) {
                shelf.putByKey(contents.get(Integer.parseInt(version)), version);
            }

            Map<String, Integer> counting = new TreeMap<>();
            expected.values().forEach(content -> counting.put(content, 1));
            assertEquals(counting, shelf.contents());
        });
    }

    @Test
    void aKeyTwiceInAFileOrWithTwoContentsOfOneVersionIsToldApart() {
        LedgerLine line = Ledgers.line(2, 1, "R", 100, "K1");
        LedgerLine other = Ledgers.line(3, 1, "R", 200, "K1");

        KeyedOverlap twice = new KeyedOverlap(1, "", id -> "")
                .compare(
                        sink -> {
                            sink.accept(line);
                            sink.accept(line);
                        },
                        sink -> {});
        KeyedOverlap changed = new KeyedOverlap(2, "", id -> "")
                .compare(
                        sink -> sink.accept(other),
                        sink -> sink.accept(new org.pooledfund.extract.Entry(
                                new EntryId(1, 2), "council", line)));

        assertEquals(
                Optional.of(new KeyedOverlap.Trouble("K1", 2, Optional.empty())), twice.trouble());
        assertEquals(
                Optional.of(new KeyedOverlap.Trouble("K1", 3, Optional.of(new EntryId(1, 2)))),
                changed.trouble());
    }

    private static List<String> shuffled(Random chance, int size) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            names.add(String.valueOf(i));
        }
        Collections.shuffle(names, chance);
        return names;
    }
}
