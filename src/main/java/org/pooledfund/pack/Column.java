package org.pooledfund.pack;

/**
 * A column: a key that is unique in its table and names the column to machines, its heading, and
 * its kind.
 */
public record Column(String key, String title, ColumnKind kind) {
    public Column {
        Section.checkId("column", key);
        if (title.isBlank()) {
            throw new IllegalArgumentException("column '" + key
                    + "': the heading is blank; screen readers need one for every column");
        }
    }
}
