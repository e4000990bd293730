package org.pooledfund.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The amounts of a file's rows, kept to explain a total that differs; of very long files not. */
final class AmountLog {
    private static final int MOST = 200_000;
    private static final int MOST_FOR_THREE = 1_500;
    private static final int FIRST_SIZE = 1_024;

    private long[] lines = new long[FIRST_SIZE];
    private long[] pence = new long[FIRST_SIZE];
    private int count;
    private boolean whole = true;

    void add(long line, long amountPence) {
        if (count == MOST) {
            whole = false;
            return;
        }
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, count * 2);
            pence = Arrays.copyOf(pence, count * 2);
        }
        lines[count] = line;
        pence[count++] = amountPence;
    }

    /**
     * The lines, one to three and as few as possible, whose amounts add up to a sum; empty if none
     * do, if several sets of equally many do, or if the file is too long to tell.
     */
    List<Long> onlyLinesOf(long sum) {
        if (!whole || sum == 0) {
            return List.of();
        }
        Found found = new Found();
        for (int i = 0; i < count && found.sets < 2; i++) {
            if (pence[i] == sum) {
                found.add(i);
            }
        }
        if (found.sets == 0) {
            pairs(0, sum, found);
        }
        if (found.sets == 0 && count <= MOST_FOR_THREE) {
            for (int i = 0; i < count && found.sets < 2; i++) {
                if (pence[i] != 0) {
                    pairs(i + 1, sum - pence[i], found, i);
                }
            }
        }
        return found.sets == 1
                ? Arrays.stream(found.members).mapToObj(i -> lines[i]).sorted().toList()
                : List.of();
    }

    private void pairs(int from, long sum, Found found, int... others) {
        Map<Long, int[]> seen = new HashMap<>();
        for (int i = from; i < count && found.sets < 2; i++) {
            if (pence[i] == 0) {
                continue;
            }
            int[] partner = seen.get(sum - pence[i]);
            if (partner != null) {
                found.sets += partner[1] - 1;
                found.add(IntStream.concat(Arrays.stream(others), IntStream.of(partner[0], i))
                        .toArray());
            }
            int at = i;
            seen.merge(pence[i], new int[] {at, 1}, (old, one) -> new int[] {old[0], old[1] + 1});
        }
    }

    /** Sets of lines that fit, of which the last is kept. */
    private static final class Found {
        private int sets;
        private int[] members = {};

        void add(int... set) {
            sets++;
            members = set;
        }
    }
}
