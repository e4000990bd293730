package org.pooledfund.match;

import java.util.Arrays;

/**
 * In which order groups and open lines are shown: by their first left line, then by their first
 * right one.
 *
 * @param groups the group at each number
 * @param numberOf the number of each group
 * @param openLeft left lines in no closed group
 * @param openRight right lines in no closed group
 */
record Order(int[] groups, int[] numberOf, int[] openLeft, int[] openRight) {

    static Order of(Found found, Wording wording) {
        int leftSize = wording.lines(Side.LEFT).size();
        int rightSize = wording.lines(Side.RIGHT).size();
        int[] groups = new int[found.size()];
        int[] numberOf = new int[found.size()];
        Arrays.fill(numberOf, -1);
        int next = 0;
        for (Side side : Side.values()) {
            int size = side == Side.LEFT ? leftSize : rightSize;
            for (int line = 0; line < size; line++) {
                int group = found.groupOf(side, line);
                if (group >= 0 && numberOf[group] < 0) {
                    groups[next] = group;
                    numberOf[group] = next++;
                }
            }
        }
        return new Order(
                groups,
                numberOf,
                open(found, Side.LEFT, leftSize),
                open(found, Side.RIGHT, rightSize));
    }

    private static int[] open(Found found, Side side, int size) {
        int[] open = new int[size];
        int count = 0;
        for (int line = 0; line < size; line++) {
            int group = found.groupOf(side, line);
            if (group < 0 || !found.status(group).closes()) {
                open[count++] = line;
            }
        }
        return Arrays.copyOf(open, count);
    }
}
