package org.pooledfund.pack.xlsx;

import org.apache.poi.ss.usermodel.Row;

/** Makes rows as high as their wrapped text needs; not every reader does that by itself. */
final class RowHeight {
    private static final float LINE_POINTS = 15;
    private static final float MOST_POINTS = 400;

    private RowHeight() {}

    /**
     * Makes room for the text in a column so many characters wide, if it needs more than the row
     * has.
     */
    static void fit(Row row, String text, int characters) {
        int lines = lines(text, characters);
        float needed = Math.min(MOST_POINTS, lines * LINE_POINTS);
        if (lines > 1 && needed > row.getHeightInPoints()) {
            row.setHeightInPoints(needed);
        }
    }

    private static int lines(String text, int characters) {
        int length = text.length(); // one line more for every eight: words do not break where it
        // would be
        // best
        return length <= characters
                ? 1
                : (length + characters - 1) / characters + length / (8 * characters);
    }
}
