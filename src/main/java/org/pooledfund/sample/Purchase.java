package org.pooledfund.sample;

import java.time.LocalDate;
import org.pooledfund.calendar.Period;

/**
 * Something a scheme bought: what the lead's ledger says, or with other particulars what the pool's
 * says.
 *
 * @param period it is posted in
 * @param date of the invoice, or of the posting in the pool
 */
record Purchase(
        SchemeStory story,
        Period period,
        LocalDate date,
        Supplier supplier,
        String reference,
        String narrative,
        long pence) {

    Purchase in(Period otherPeriod, LocalDate otherDate) {
        return new Purchase(story, otherPeriod, otherDate, supplier, reference, narrative, pence);
    }

    Purchase on(LocalDate otherDate) {
        return in(period, otherDate);
    }

    Purchase withPence(long other) {
        return new Purchase(story, period, date, supplier, reference, narrative, other);
    }

    Purchase withReference(String other) {
        return new Purchase(story, period, date, supplier, other, narrative, pence);
    }

    Purchase withNarrative(String other) {
        return new Purchase(story, period, date, supplier, reference, other, pence);
    }

    Purchase from(Supplier other) {
        return new Purchase(story, period, date, other, reference, narrative, pence);
    }

    Purchase of(SchemeStory other) {
        return new Purchase(other, period, date, supplier, reference, narrative, pence);
    }

    /** The line in the lead's ledger. */
    Posting partnerLine(int voucher) {
        return new Posting(
                story.lead(),
                period,
                date,
                voucher,
                story.centreIn(period),
                story.account(),
                supplier.name(),
                reference,
                narrative,
                pence,
                Posting.Flaw.NONE);
    }

    /** The recharge in the pool's ledger. */
    Posting poolLine(int voucher, String party) {
        return new Posting(
                LedgerSource.POOL,
                period,
                date,
                voucher,
                story.poolCentre(),
                story.poolAccount(),
                party,
                reference,
                narrative,
                pence,
                Posting.Flaw.NONE);
    }
}
