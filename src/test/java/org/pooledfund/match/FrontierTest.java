package org.pooledfund.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrontierTest {
    private record Reached(Cost cost, int node) {}

    /** Costs small enough that many are equal in one part or in all. */
    @Test
    void theCheapestComesFirstAndOfEqualOnesTheFirstNode() {
        Random random = new Random(7);
        Frontier frontier = new Frontier();
        List<Reached> reached = new ArrayList<>();
        for (int node = 0; node < 500; node++) {
            Cost cost = new Cost(random.nextInt(3) - 1, random.nextInt(3), random.nextInt(4));
            reached.add(new Reached(cost, node));
            frontier.add(node, cost.evidence(), cost.units(), cost.days());
        }
        reached.sort(Comparator.comparing(Reached::cost).thenComparingInt(Reached::node));

        for (Reached next : reached) {
            assertEquals(
                    next,
                    new Reached(
                            new Cost(frontier.evidence(), frontier.units(), frontier.days()),
                            frontier.node()));
            frontier.remove();
        }
        assertTrue(frontier.isEmpty());
    }
}
