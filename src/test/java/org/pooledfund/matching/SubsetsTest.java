package org.pooledfund.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pooledfund.testing.Trials;

class SubsetsTest {
    @Test
    void findsTheOnlyWay() {
        List<Item> items = items(300, 450, 700);

        assertEquals(
                List.of(List.of(items.get(0), items.get(1))), Subsets.addingUpTo(750, items, 12));
    }

    @Test
    void findsNoWayWithOneLineOrTooMany() {
        assertEquals(List.of(), Subsets.addingUpTo(750, items(750), 12));
        assertEquals(List.of(), Subsets.addingUpTo(3, items(1, 1, 1), 2));
        assertEquals(List.of(), Subsets.addingUpTo(0, items(), 12));
    }

    @Test
    void stopsAtTwoWays() {
        assertEquals(2, Subsets.addingUpTo(2, items(1, 1, 1, 1, 1), 12).size());
        assertEquals(2, Subsets.addingUpTo(3, items(1, 2, 0), 12).size());
    }

    @Test
    void countsLinesBelowZero() {
        assertEquals(1, Subsets.addingUpTo(200, items(500, -300, 7), 12).size());
        assertEquals(1, Subsets.addingUpTo(-200, items(-500, 300), 12).size());
    }

    @Test
    void findsWhatTryingEverythingFinds() {
        Trials.run(2_000, chance -> {
            long[] amounts = chance.longs(1 + chance.nextInt(10), -6, 12).toArray();
            long target = chance.nextInt(25) - 6;
            int most = 2 + chance.nextInt(5);
            List<List<Item>> found = Subsets.addingUpTo(target, items(amounts), most);

            assertEquals(Math.min(2, count(amounts, target, most)), found.size());
            for (List<Item> way : found) {
                assertEquals(target, way.stream().mapToLong(Item::pence).sum());
                assertTrue(way.size() >= 2 && way.size() <= most);
                assertEquals(way.size(), way.stream().distinct().count());
            }
        });
    }

    private static int count(long[] amounts, long target, int most) {
        int count = 0;
        for (int mask = 0; mask < 1 << amounts.length; mask++) {
            long sum = 0;
            for (int i = 0; i < amounts.length; i++) {
                sum += (mask >> i & 1) * amounts[i];
            }
            int size = Integer.bitCount(mask);
            count += sum == target && size >= 2 && size <= most ? 1 : 0;
        }
        return count;
    }

    private static List<Item> items(long... amounts) {
        List<Item> items = new ArrayList<>();
        for (long amount : amounts) {
            items.add(Lines.line("A", amount).item(Side.PARTNER, items.size() + 1));
        }
        return items;
    }
}
