package org.pooledfund.pack.bcf;

import java.util.List;
import java.util.Optional;

/**
 * A year's return: its sheets, in order.
 *
 * @param mostPence the largest amount that a cell takes; the least is nil
 */
public record ReturnLayout(String title, long mostPence, List<Sheet> sheets) {
    public ReturnLayout {
        sheets = List.copyOf(sheets);
    }

    /**
     * A sheet: a form with an entry a row, or, if it has a list, a table with an entry a column.
     *
     * @param list the list that the rows of the table are made of; blank for a form
     */
    public record Sheet(String name, String title, String list, List<Entry> entries) {
        public Sheet {
            entries = List.copyOf(entries);
        }

        boolean isForm() {
            return list.isEmpty();
        }
    }

    /**
     * Something the return asks.
     *
     * @param value what of the run's figures answers it; blank if people do
     * @param input what people may enter where no figure of the run answers it
     * @param optional whether it may stay empty
     */
    public record Entry(String label, String value, Optional<Input> input, boolean optional) {
        boolean isFilled() {
            return !value.isEmpty();
        }
    }

    /** What a cell that people fill in takes. */
    public enum Input {
        TEXT,
        AMOUNT,
        NUMBER,
        YES_NO,
        DATE,
        TRACK
    }
}
