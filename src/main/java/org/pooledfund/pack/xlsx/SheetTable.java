package org.pooledfund.pack.xlsx;

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
}
