package org.pooledfund.pack.archive;

import java.util.List;

/**
 * What became of one table between two packs.
 *
 * @param table its title
 * @param details in the order of the later table; empty when the whole table came or went
 */
public record TableChange(String id, String table, Kind kind, List<Detail> details) {
    public TableChange {
        details = List.copyOf(details);
    }

    /** What happened to a table or to a row of it. */
    public enum Kind {
        ADDED("added"),
        REMOVED("removed"),
        CHANGED("changed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * A cell that changed, or a row that came or went.
     *
     * @param row what heads the row
     * @param column the heading of the column; empty when the whole row came or went
     * @param before as it was printed; empty for a new row
     * @param now as it is printed; empty for a row that went
     */
    public record Detail(Kind kind, String row, String column, String before, String now) {}
}
