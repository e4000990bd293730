package org.pooledfund.pack;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a figure stands in its pack, each part counted from 1: section, table of the section, row
 * of the table's body, column. Printed as {@code S3.T1.R2.C4}.
 */
public record FigureId(int section, int table, int row, int column) {
    private static final Pattern FORM =
            Pattern.compile("S(\\d{1,6})\\.T(\\d{1,6})\\.R(\\d{1,7})\\.C(\\d{1,6})");

    /** The figure of a text such as "S3.T1.R2.C4", in capitals or not. */
    public static Optional<FigureId> parse(String text) {
        Matcher form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        return form.matches()
                ? Optional.of(new FigureId(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3)),
                        Integer.parseInt(form.group(4))))
                : Optional.empty();
    }

    /** The figure in another row and column of the same table. */
    FigureId at(int otherRow, int otherColumn) {
        return new FigureId(section, table, otherRow, otherColumn);
    }

    /** Its table alone, such as "S3.T1". */
    public static String table(int section, int table) {
        return "S" + section + ".T" + table;
    }

    @Override
    public String toString() {
        return table(section, table) + ".R" + row + ".C" + column;
    }
}
