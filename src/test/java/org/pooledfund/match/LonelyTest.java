package org.pooledfund.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LonelyTest {
    private static final int PARTS = 4;

    @Test
    void onlyWhatEachKindHasOnceIsPaired() {
        long[][] hashes = {{5, 0, 9, 9, 12, -3}, {9, 5, 7, 12, 12, -3, 0}};

        assertEquals(Map.of(0, 1, 5, 5), pairs(hashes));
    }

    @Test
    void allPartsTogetherFindWhatCountingFinds() {
        Random random = new Random(11);
        long[][] hashes = {numbers(random), numbers(random)};
        Map<Integer, Integer> expected = new TreeMap<>();
        for (int first = 0; first < hashes[0].length; first++) {
            long hash = hashes[0][first];
            if (hash != 0 && count(hashes[0], hash) == 1 && count(hashes[1], hash) == 1) {
                expected.put(first, place(hashes[1], hash));
            }
        }

        assertEquals(expected, pairs(hashes));
    }

    private static long[] numbers(Random random) {
        return random.longs(400, -150, 150).map(hash -> hash * 4).toArray();
    }

    private static int count(long[] all, long hash) {
        int count = 0;
        for (long one : all) {
            count += one == hash ? 1 : 0;
        }
        return count;
    }

    private static int place(long[] all, long hash) {
        int at = 0;
        while (all[at] != hash) {
            at++;
        }
        return at;
    }

    private static Map<Integer, Integer> pairs(long[][] hashes) {
        Map<Integer, Integer> pairs = new TreeMap<>();
        for (int part = 0; part < PARTS; part++) {
            Lonely lonely = new Lonely(hashes, part, PARTS);
            for (int slot = 0; slot < lonely.slots(); slot++) {
                if (lonely.first(slot) >= 0 && lonely.second(slot) >= 0) {
                    pairs.put(lonely.first(slot), lonely.second(slot));
                }
            }
        }
        return pairs;
    }
}
