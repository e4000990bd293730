package org.pooledfund.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.pooledfund.extract.Entry;
import org.pooledfund.extract.EntryId;
import org.pooledfund.extract.LedgerLine;

/** A store of files in memory, which does to lines what the real one does in its database. */
final class Shelf {
    private final Map<Long, List<LedgerLine>> files = new TreeMap<>();
    private final Map<Long, String> versions = new TreeMap<>();
    private final Set<EntryId> superseded = new HashSet<>();

    void putByContent(List<LedgerLine> lines) {
        long extract = files.size() + 1;
        superseded(Overlap.byContent(extract, lines::forEach, lines.size(), this::current));
        files.put(extract, lines);
    }

    void putByKey(List<LedgerLine> lines, String version) {
        long extract = files.size() + 1;
        KeyedOverlap overlap = new KeyedOverlap(
                        extract, version, id -> versions.getOrDefault(id, ""))
                .compare(lines::forEach, this::current);
        overlap.trouble().ifPresent(trouble -> {
            throw new AssertionError(trouble);
        });
        superseded(overlap.superseded());
        files.put(extract, lines);
        versions.put(extract, version);
    }

    private void superseded(List<LineSuperseded> lines) {
        lines.forEach(line -> {
            if (!superseded.add(line.line())) {
                throw new AssertionError("superseded twice: " + line);
            }
        });
    }

    void current(Consumer<Entry> sink) {
        files.forEach((extract, lines) -> lines.forEach(line -> {
            EntryId id = new EntryId(extract, line.line());
            if (!superseded.contains(id)) {
                sink.accept(new Entry(id, "council", line));
            }
        }));
    }

    /** What counts, as contents. */
    Map<String, Integer> contents() {
        List<LedgerLine> lines = new ArrayList<>();
        current(entry -> lines.add(entry.line()));
        return Ledgers.contents(lines);
    }
}
