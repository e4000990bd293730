package org.pooledfund.sample;

import org.pooledfund.sample.Posting.Flaw;

/** Rows that no reader can take as they are; the pool has nothing of them. */
final class PlantedUnreadable {
    private final Plot plot;

    PlantedUnreadable(Plot plot) {
        this.plot = plot;
    }

    void plant() {
        spoil("S03", 2, Flaw.DATE, "its date cannot be read");
        spoil("S07", 5, Flaw.AMOUNT, "its amount cannot be read");
        spoil("S10", 6, Flaw.DATE, "September has no 31st day");
    }

    private void spoil(String scheme, int period, Flaw flaw, String why) {
        Purchase invoice = plot.invoice(scheme, period, 300, 900);
        Posting row = invoice.partnerLine(plot.ground().books().voucher()).withFlaw(flaw);
        plot.ground().books().add(row);
        plot.tell(
                PlantedType.QUARANTINED,
                invoice.withPence(row.totalPence()),
                0,
                plot.who(invoice) + "'s row " + invoice.reference() + " is to be set aside: " + why
                        + ".");
    }
}
