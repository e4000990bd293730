package org.pooledfund.matching;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pooledfund.extract.Nature;
import org.pooledfund.money.Pence;

/**
 * Recognises one payment for several documents: a line that equals the sum of two to twelve open
 * lines of the other ledger, of one supplier and scheme within 45 days. All subsets are counted; it
 * speaks only if there is exactly one, and leaves suppliers with too many open lines alone.
 */
final class BatchPayments implements BreakRule {
    private static final int MOST_DOCUMENTS = 12;
    private static final int MOST_OPEN = 18;
    private static final int WITHIN_DAYS = 45;

    private record Key(String party, String scheme) {}

    @Override
    public List<Finding> apply(OpenItems open) {
        List<Finding> found = new ArrayList<>();
        for (OpenItems.Group group : open.groups(
                item -> !item.party().isEmpty()
                        && !item.line().nature().isAccrual()
                        && item.line().nature() != Nature.CLIENT_INCOME,
                item -> new Key(item.party(), item.scheme()))) {
            if (group.hasBoth() && !seek(group.pool(), group.partner(), found)) {
                seek(group.partner(), group.pool(), found);
            }
        }
        return found;
    }

    private static boolean seek(List<Item> payments, List<Item> documents, List<Finding> found) {
        List<Item> left = new ArrayList<>(documents);
        boolean any = false;
        for (Item payment : payments) {
            List<Item> near =
                    left.stream().filter(item -> isNear(payment, item)).toList();
            List<List<Item>> ways = near.size() > MOST_OPEN
                    ? List.of()
                    : Subsets.addingUpTo(payment.pence(), near, MOST_DOCUMENTS);
            if (ways.size() == 1) {
                left.removeAll(ways.get(0));
                found.add(batch(payment, ways.get(0)));
                any = true;
            }
        }
        return any;
    }

    private static boolean isNear(Item payment, Item document) {
        long days =
                ChronoUnit.DAYS.between(document.line().date(), payment.line().date());
        return Math.abs(days) <= WITHIN_DAYS;
    }

    private static Finding batch(Item payment, List<Item> documents) {
        List<Item> items = new ArrayList<>(documents);
        items.add(payment);
        items.sort(java.util.Comparator.comparing(Item::side).thenComparing(Item.ORDER));
        String references = documents.stream()
                .map(item -> item.line().reference())
                .filter(reference -> !reference.isEmpty())
                .collect(Collectors.joining(", "));
        return new Finding(
                DifferenceType.BATCH_PAYMENT,
                items,
                String.format(
                        Locale.ROOT,
                        "%s to %s is the sum of %d documents of the other ledger (%s): the only"
                                + " such sum there is.",
                        Pence.format(payment.pence()),
                        payment.line().party(),
                        documents.size(),
                        references));
    }
}
