package org.pooledfund.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs lines that are equal in everything a rule asks for: those of one period first, so that one
 * missing month does not shift all the others, then the rest in their order.
 */
final class Pairs {
    private Pairs() {}

    /** One line of each ledger. */
    record Pair(Item partner, Item pool) {}

    static List<Pair> of(OpenItems.Group group) {
        List<Pair> pairs = new ArrayList<>();
        List<Item> pool = new ArrayList<>(group.pool());
        List<Item> later = new ArrayList<>();
        for (Item partner : group.partner()) {
            int at = indexOfPeriod(pool, partner);
            if (at < 0) {
                later.add(partner);
            } else {
                pairs.add(new Pair(partner, pool.remove(at)));
            }
        }
        for (int i = 0; i < Math.min(later.size(), pool.size()); i++) {
            pairs.add(new Pair(later.get(i), pool.get(i)));
        }
        return pairs;
    }

    private static int indexOfPeriod(List<Item> pool, Item partner) {
        for (int i = 0; i < pool.size(); i++) {
            if (pool.get(i).line().period().equals(partner.line().period())) {
                return i;
            }
        }
        return -1;
    }
}
