package org.pooledfund.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.extract.Nature;

/** Differences seen when an open line is held against lines that are not open. */
final class Comparisons {
    private record Document(String reference, String party, long pence) {
        static Document of(Item item) {
            return new Document(item.reference(), item.party(), item.pence());
        }
    }

    private record Place(Side side, Document document, String scheme) {}

    private final List<Item> outsidePool;

    Comparisons(List<Item> outsidePool) {
        this.outsidePool = outsidePool;
    }

    /** Open lines that the other ledger has on a code outside the pool. */
    List<BreakRule.Finding> miscoded(OpenItems open) {
        Map<Document, List<Item>> elsewhere = new HashMap<>();
        outsidePool.stream()
                .filter(item -> !item.reference().isEmpty())
                .forEach(item -> elsewhere
                        .computeIfAbsent(Document.of(item), d -> new ArrayList<>())
                        .add(item));
        List<BreakRule.Finding> found = new ArrayList<>();
        for (Item item : open.all()) {
            List<Item> candidates =
                    elsewhere.computeIfAbsent(Document.of(item), d -> new ArrayList<>());
            candidates.stream()
                    .filter(other -> other.side() != item.side())
                    .findFirst()
                    .ifPresent(other -> {
                        candidates.remove(other);
                        found.add(miscoded(item, other));
                    });
        }
        return found;
    }

    private static BreakRule.Finding miscoded(Item item, Item other) {
        String ledger = other.side() == Side.POOL ? "pool ledger" : "partner's ledger";
        return new BreakRule.Finding(
                DifferenceType.MISCODING,
                List.of(item),
                "The " + ledger + " has " + item.line().reference() + " of "
                        + item.line().party()
                        + " on code " + other.line().code() + " ("
                        + other.entry().source()
                        + ", line " + other.line().line()
                        + "), which is not the pool's: a journal must move it.");
    }

    /** Open lines whose very document the same ledger has once more. */
    static BreakRule duplicates(Collection<Item> all) {
        Map<Place, Integer> counts = new HashMap<>();
        all.stream()
                .filter(Comparisons::isDocument)
                .forEach(item -> counts.merge(place(item), 1, Integer::sum));
        return open -> {
            List<BreakRule.Finding> found = new ArrayList<>();
            List<Item> lastFirst = new ArrayList<>(open.all());
            java.util.Collections.reverse(lastFirst);
            for (Item item : lastFirst) {
                int count = counts.getOrDefault(place(item), 0);
                if (isDocument(item) && count > 1) {
                    counts.put(place(item), count - 1);
                    found.add(duplicate(item));
                }
            }
            return found;
        };
    }

    /** An accrual carries the reference of the document it estimates, but is none. */
    private static boolean isDocument(Item item) {
        return !item.reference().isEmpty() && item.line().nature() != Nature.ACCRUAL;
    }

    private static Place place(Item item) {
        return new Place(item.side(), Document.of(item), item.scheme());
    }

    private static BreakRule.Finding duplicate(Item item) {
        String ledger = item.side() == Side.POOL ? "pool ledger" : "partner's ledger";
        return new BreakRule.Finding(
                DifferenceType.DUPLICATE,
                List.of(item),
                "The " + ledger + " has " + item.line().reference() + " of "
                        + item.line().party() + " more than once, with the same amount.");
    }
}
