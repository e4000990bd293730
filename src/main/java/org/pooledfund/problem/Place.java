package org.pooledfund.problem;

import org.jspecify.annotations.Nullable;

/**
 * Where something is wrong.
 *
 * @param file the file, as its reader knows it
 * @param line counted from 1, as an editor shows it; 0 if the whole file is meant
 * @param field the column or field; null if the whole line is meant
 */
public record Place(String file, long line, @Nullable String field) {
    private static final int LONGEST_FIELD = 100;

    public Place {
        file = Printable.of(file);
        field = field == null ? null : Printable.shortened(field, LONGEST_FIELD);
    }

    /** A whole file. */
    public static Place of(String file) {
        return new Place(file, 0, null);
    }

    /** A line of a file. */
    public static Place of(String file, long line) {
        return new Place(file, line, null);
    }

    /** {@code icb.csv, line 14, column Amount}: what stands before every message. */
    @Override
    public String toString() {
        String text = file;
        if (line > 0) {
            text += ", line " + line;
        }
        return field == null ? text : text + ", " + field;
    }
}
