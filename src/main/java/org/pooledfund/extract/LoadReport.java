package org.pooledfund.extract;

/**
 * What became of every row of one extract.
 *
 * @param in all rows of the file, and all amounts that could be read
 * @param posted rows that became ledger lines
 * @param quarantined rows set aside because they could not be read
 * @param ignored rows that are no data: preamble, header, blank rows, totals
 */
public record LoadReport(
        ControlTotals in, ControlTotals posted, ControlTotals quarantined, ControlTotals ignored) {

    /** Whether in = posted + quarantined + ignored, in rows and in pence. */
    public boolean balances() {
        return in.equals(posted.plus(quarantined).plus(ignored));
    }
}
