package org.pooledfund.sample;

import java.time.LocalDate;
import org.pooledfund.calendar.Period;

/**
 * One line of one ledger, before it is written in that ledger's own style.
 *
 * @param voucher lines of one document share it
 * @param centre the cost centre
 * @param pence spending above zero, income below
 * @param flaw what makes the row unreadable, if anything
 */
record Posting(
        LedgerSource ledger,
        Period period,
        LocalDate date,
        int voucher,
        String centre,
        String account,
        String party,
        String reference,
        String narrative,
        long pence,
        Flaw flaw) {

    /** How a row is spoilt. */
    enum Flaw {
        NONE,
        DATE,
        AMOUNT
    }

    /** What the row adds to the file's total: nothing, if its amount cannot be read. */
    long totalPence() {
        return flaw == Flaw.AMOUNT ? 0 : pence;
    }

    Posting withCentre(String other) {
        return new Posting(
                ledger, period, date, voucher, other, account, party, reference, narrative, pence,
                flaw);
    }

    Posting withAccount(String other) {
        return new Posting(
                ledger, period, date, voucher, centre, other, party, reference, narrative, pence,
                flaw);
    }

    Posting withFlaw(Flaw other) {
        return new Posting(
                ledger, period, date, voucher, centre, account, party, reference, narrative, pence,
                other);
    }
}
