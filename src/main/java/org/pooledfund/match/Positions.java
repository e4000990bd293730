package org.pooledfund.match;

import java.util.Arrays;

/** Where the lines of an earlier side are in a later one. Both are in the order of their ids. */
final class Positions {
    private Positions() {}

    /** The later position of each earlier line; -1 if it is gone. */
    static int[] of(Lines earlier, Lines later) {
        int[] positions = new int[earlier.size()];
        Arrays.fill(positions, -1);
        int at = 0;
        for (int line = 0; line < earlier.size(); line++) {
            int from = at;
            while (at < later.size() && !earlier.isSame(line, later, at)) {
                at++;
            }
            if (at < later.size()) {
                positions[line] = at++;
            } else {
                at = from;
            }
        }
        return positions;
    }
}
