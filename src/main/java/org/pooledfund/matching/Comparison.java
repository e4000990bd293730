package org.pooledfund.matching;

import java.util.List;

/**
 * What is compared: one partner's lines of one flow with the pool's.
 *
 * @param outsidePool lines of both ledgers on codes outside the pool: not compared, but looked into
 *     for what is missing
 */
public record Comparison(String partner, Flow flow, List<Item> items, List<Item> outsidePool) {

    public Comparison {
        items = List.copyOf(items);
        outsidePool = List.copyOf(outsidePool);
    }
}
