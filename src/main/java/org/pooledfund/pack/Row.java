package org.pooledfund.pack;

import java.util.List;

/** A row of a table, one cell for each column. */
public record Row(Kind kind, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /**
     * What a row is. A total sums the body rows since the previous total, a subtotal those since
     * any total or heading.
     */
    public enum Kind {
        /** A line of figures. */
        BODY,
        /** A heading over the rows that follow: one text, spanning all columns. */
        HEADING,
        SUBTOTAL,
        TOTAL;

        /** Whether it sums other rows. */
        public boolean isSum() {
            return this == SUBTOTAL || this == TOTAL;
        }
    }

    public static Row body(Cell... cells) {
        return new Row(Kind.BODY, List.of(cells));
    }

    public static Row total(Cell... cells) {
        return new Row(Kind.TOTAL, List.of(cells));
    }

    public static Row subtotal(Cell... cells) {
        return new Row(Kind.SUBTOTAL, List.of(cells));
    }

    public static Row heading(String text) {
        return new Row(Kind.HEADING, List.of(Cell.text(text)));
    }
}
