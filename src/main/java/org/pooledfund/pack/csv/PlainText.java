package org.pooledfund.pack.csv;

import org.pooledfund.pack.VisibleText;

/** Text for a cell that no spreadsheet takes for a formula: such text gets an apostrophe. */
public final class PlainText {
    private static final String FORMULA_SIGNS = "=+-@";

    private PlainText() {}

    /** The text as it may stand in a cell. */
    public static String of(String value) {
        String visible = VisibleText.of(value);
        return !visible.isEmpty() && FORMULA_SIGNS.indexOf(visible.charAt(0)) >= 0
                ? "'" + visible
                : visible;
    }
}
