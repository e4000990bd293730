package org.pooledfund.pack;

/**
 * A heading over several neighbouring columns, such as "Year to date"; first is counted from 0,
 * count from 2.
 */
public record ColumnGroup(String title, int first, int count) {
    public ColumnGroup {
        if (title.isBlank() || first < 0 || count < 2) {
            throw new IllegalArgumentException(
                    "column group '" + title + "': needs a title and at least two columns, "
                            + "but starts at " + first + " and spans " + count);
        }
    }

    /** The column after the last one of this group, counted from 0. */
    public int end() {
        return first + count;
    }
}
