package org.pooledfund.matching;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.extract.Nature;

/**
 * Nets an accrual with its negative twin in the next period of the same ledger, so that an estimate
 * is never taken for a document.
 */
final class AccrualReversals implements MatchRule {
    private record Key(Side side, String reference, String scheme, long grossPence) {}

    @Override
    public List<Match> apply(OpenItems open) {
        List<Match> matches = new ArrayList<>();
        for (OpenItems.Group group : open.groups(
                item -> item.line().nature() == Nature.ACCRUAL,
                item -> new Key(
                        item.side(), item.reference(), item.scheme(), Math.abs(item.pence())))) {
            List<Item> left = new ArrayList<>(group.all());
            while (!left.isEmpty()) {
                Item accrual = left.remove(0);
                left.stream()
                        .filter(item -> isReversal(accrual, item))
                        .findFirst()
                        .ifPresent(reversal -> {
                            left.remove(reversal);
                            matches.add(netted(accrual, reversal));
                        });
            }
        }
        return matches;
    }

    private static boolean isReversal(Item accrual, Item item) {
        return accrual.pence() > 0
                && item.pence() == -accrual.pence()
                && accrual.line().period().monthsTo(item.line().period()) == 1;
    }

    private static Match netted(Item accrual, Item reversal) {
        return new Match(
                MatchRules.ACCRUAL_AND_REVERSAL,
                Match.Status.CONFIRMED,
                DifferenceType.ACCRUAL,
                List.of(accrual, reversal),
                "accrual " + accrual.line().reference() + " of "
                        + accrual.line().period().label() + " reversed in "
                        + reversal.line().period().label());
    }
}
