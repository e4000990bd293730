package org.pooledfund.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SubsetSearchTest {

    private static List<Long> allOf(long[] amounts, SubsetLimits limits, long from, long to) {
        List<Long> found = new ArrayList<>();
        for (long mask = 0; mask < 1L << amounts.length; mask++) {
            int size = Long.bitCount(mask);
            long sum = 0;
            for (int at = 0; at < amounts.length; at++) {
                sum += (mask >>> at & 1) * amounts[at];
            }
            if (size >= limits.smallest() && size <= limits.largest() && sum >= from && sum <= to) {
                found.add(mask);
            }
        }
        return found;
    }

    @RepeatedTest(100)
    void findsAllSubsetsThatThereAre(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        for (int instance = 0; instance < 30; instance++) {
            long[] amounts = random.longs(random.nextInt(11), -20, 60).toArray();
            int smallest = 1 + random.nextInt(3);
            SubsetLimits limits =
                    new SubsetLimits(smallest, smallest + random.nextInt(5), SubsetLimits.MOST);
            long from = random.nextInt(-30, 120);
            long to = from + random.nextInt(3);
            SubsetSearch search = new SubsetSearch(amounts, limits);
            List<Long> all = allOf(amounts, limits, from, to);

            assertEquals(all.size(), search.count(from, to));
            assertEquals(
                    new HashSet<>(all), new HashSet<>(search.find(from, to, Integer.MAX_VALUE)));
        }
    }

    @Test
    void powersOfTwoMakeEveryTotalOnce() {
        long[] amounts = new long[40];
        for (int at = 0; at < amounts.length; at++) {
            amounts[at] = 1L << at;
        }
        SubsetSearch search = new SubsetSearch(amounts, new SubsetLimits(2, 6, 40));

        assertEquals(1, search.count(328, 328));
        assertEquals(List.of(328L), search.find(328, 328, 5));
        assertEquals(0, search.count(127, 127));
    }

    /** The published trial: 20 items of random pence, up to six: an accident in one of seven. */
    @Test
    void chanceIsAboutWhatTrialsShow() {
        Random random = new Random(7);
        SubsetLimits limits = new SubsetLimits(1, 6, 40);
        double expected = 0;
        int accidents = 0;
        int trials = 400;
        for (int trial = 0; trial < trials; trial++) {
            long[] amounts = random.longs(20, 1_000, 200_000).toArray();
            long total = random.longs(4, 1_000, 200_000).sum();
            SubsetSearch search = new SubsetSearch(amounts, limits);
            long exact = search.count(total, total);
            accidents += (int) exact;
            expected += SubsetChance.expected(search, amounts, total, total, exact);
        }

        assertEquals(1.0 * accidents / trials, expected / trials, 0.06);
    }
}
