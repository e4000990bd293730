package org.pooledfund.pack;

import java.util.Arrays;

/** What a ledger line can be picked by; each is a column of the listing of lines. */
public enum LineMark {
    /** The source whose ledger it is in. */
    SOURCE("Source"),
    FILE("File"),
    YEAR("Year"),
    PERIOD("Period"),
    /** Which ledger of a comparison it stands in: partner or pool. */
    SIDE("Side"),
    /** The partner of the comparison it stands in. */
    PARTNER("Compared with"),
    FLOW("Flow"),
    /** Spending, contribution, balance sheet, outside the pool. */
    COUNTS_AS("Counts as"),
    KIND("Kind of entry"),
    SCHEME("Scheme"),
    CONTRIBUTOR("Contributor"),
    /** Matched, open, excluded, not in this run. */
    FATE("Fate"),
    /** Why two ledgers differ, or why it is excluded. */
    REASON("Reason"),
    MATCH("Match"),
    BREAK("Break"),
    /** How old its break is. */
    AGE("Age of break"),
    /** Whether it is on the larger side of its break: what is at stake in it. */
    STAKE("At stake");

    private final String title;

    LineMark(String title) {
        this.title = title;
    }

    /** The heading of its column. */
    public String title() {
        return title;
    }

    static LineMark titled(String title) {
        return Arrays.stream(values())
                .filter(mark -> mark.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no mark '" + title + "'"));
    }
}
