package org.pooledfund.carryforward;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pooledfund.extract.Entry;
import org.pooledfund.extract.EntryId;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.lineage.Fingerprints;

/**
 * Looks out, among the lines of a run as they come, for those that were open before, whichever file
 * they come with now. Nearly all lines are passed over by their amount alone.
 */
public final class Watch {
    private static final int SLOTS = 1 << 20;

    private final Fingerprints fingerprints = new Fingerprints();
    private final BitSet likely = new BitSet(SLOTS);
    private final Map<String, List<EntryId>> found = new HashMap<>();

    /**
     * Looks out for some items.
     *
     * @param items what is known of their lines
     */
    public Watch(List<Wanted> items) {
        for (Wanted one : items) {
            likely.set(slot(one.amountPence()));
            found.put(one.content(), new ArrayList<>());
        }
    }

    /**
     * A line that is looked for.
     *
     * @param content stands for all that its ledger says of it
     * @param amountPence as its ledger has it
     */
    public record Wanted(String content, long amountPence) {
        /** The line of an item. */
        public static Wanted of(OpenItem item) {
            return new Wanted(
                    item.line().identity().content(), item.line().reason().amountPence());
        }
    }

    private static int slot(long amountPence) {
        long mixed = amountPence * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 44) & SLOTS - 1;
    }

    /** Takes a line. */
    public void add(Entry entry) {
        LedgerLine line = entry.line();
        if (likely.get(slot(line.amountPence()))) {
            List<EntryId> same =
                    found.get(fingerprints.content(entry.source(), line).text());
            if (same != null) {
                same.add(entry.id());
            }
        }
    }

    /** The lines that were found. */
    public Set<EntryId> lines() {
        Set<EntryId> lines = new HashSet<>();
        found.values().forEach(lines::addAll);
        return lines;
    }

    /** The lines that say what an item's line said, in the order they came. */
    public List<EntryId> same(OpenItem item) {
        return found.getOrDefault(item.line().identity().content(), List.of());
    }
}
