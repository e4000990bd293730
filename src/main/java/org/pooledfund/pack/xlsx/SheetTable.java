package org.pooledfund.pack.xlsx;

import java.util.Locale;
import org.pooledfund.pack.Table;

/**
 * A table with its number in the pack, such as "S3.T1"; blank for a listing, whose figures have no
 * ids.
 */
record SheetTable(Table table, String number) {
    /** A name that Excel takes for the range of its figures. */
    String rangeName() {
        return "table_" + table.id().replace('-', '_');
    }

    /**
     * The same with no more rows than a sheet holds, and a note that says so. Sums go then: one of
     * rows that are not there could not be checked.
     */
    SheetTable cutTo(int mostRows) {
        int all = table.rows().size();
        if (all <= mostRows) {
            return this;
        }
        String note = String.format(
                Locale.UK,
                "Only the first %,d of %,d rows, for a sheet holds no more.%s",
                mostRows,
                all,
                number.isEmpty() ? "" : " The attached table " + table.id() + ".csv has all.");
        return new SheetTable(
                new Table(
                        table.id(),
                        table.title(),
                        table.caption(),
                        table.columns(),
                        table.rows().subList(0, mostRows),
                        table.note().isBlank() ? note : note + " " + table.note(),
                        table.groups(),
                        table.onPaper()),
                number);
    }
}
