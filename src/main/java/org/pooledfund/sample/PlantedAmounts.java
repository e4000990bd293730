package org.pooledfund.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.pooledfund.money.Pence;

/** Invoices that both ledgers have under one reference, with amounts that do not agree. */
final class PlantedAmounts {
    private static final BigDecimal STANDARD_RATE = new BigDecimal("1.20");
    private static final BigDecimal REDUCED_RATE = new BigDecimal("1.05");

    private final Plot plot;

    PlantedAmounts(Plot plot) {
        this.plot = plot;
    }

    void plant() {
        signFlip("S02", 2);
        signFlip("S07", 4);
        partPayment("S04", 3);
        vat("S02", 2, STANDARD_RATE, 0);
        vat("S10", 4, STANDARD_RATE, 1);
        vat("S07", 3, REDUCED_RATE, -1);
        rounding("S03", 4, 1);
        rounding("S05", 5, -2);
        rounding("S09", 2, 3);
        rounding("S08", 6, -4);
        duplicate("S02", 4);
        duplicate("S08", 5);
    }

    private void signFlip(String scheme, int period) {
        Purchase charge = plot.invoice(scheme, period, 900, 1600);
        Purchase credit = charge.withPence(-charge.pence())
                .withNarrative("Credit note, " + charge.period().label());
        plot.ground().partner(credit);
        plot.ground().pool(plot.later(charge).withNarrative(credit.narrative()));
        plot.tell(
                PlantedType.SIGN_FLIP,
                credit,
                charge.pence(),
                plot.who(credit) + " has the credit note " + Plot.name(credit)
                        + "; the pool posted it as a charge of the same amount.");
    }

    private void partPayment(String scheme, int period) {
        Purchase invoice = plot.invoice(scheme, period, 2000, 4000);
        long paidPence = invoice.pence() * 60 / 100;
        both(invoice, paidPence);
        plot.tell(
                PlantedType.PART_PAYMENT,
                invoice,
                paidPence,
                plot.who(invoice) + " has " + Plot.name(invoice) + "; so far the pool has paid "
                        + Pence.format(paidPence) + " of it.");
    }

    private void vat(String scheme, int period, BigDecimal rate, int oddPence) {
        Purchase net = plot.invoice(scheme, period, 400, 1500);
        long grossPence = Pence.nearest(Pence.toPounds(net.pence()).multiply(rate)) + oddPence;
        both(net, grossPence);
        plot.tell(
                PlantedType.VAT_GROSS_NET,
                net,
                grossPence,
                plot.who(net) + " has " + Plot.name(net) + " net of VAT; the pool was charged "
                        + Pence.format(grossPence) + ", which is " + rate + " times as much"
                        + (oddPence == 0 ? "." : " to a penny."));
    }

    private void rounding(String scheme, int period, int morePence) {
        Purchase invoice = plot.invoice(scheme, period);
        both(invoice, invoice.pence() + morePence);
        plot.tell(
                PlantedType.ROUNDING,
                invoice,
                invoice.pence() + morePence,
                plot.who(invoice) + " has " + Plot.name(invoice) + "; the pool has "
                        + Math.abs(morePence) + "p " + (morePence > 0 ? "more." : "less."));
    }

    private void duplicate(String scheme, int period) {
        Purchase drawn = plot.invoice(scheme, period, 900, 2600);
        LocalDate midMonth = Days.after(drawn.period().firstDay().plusDays(9), plot.dice());
        Purchase invoice = drawn.on(midMonth);
        plot.ground().partner(invoice);
        plot.ground().pool(invoice);
        plot.ground().pool(invoice.on(Days.after(midMonth.plusDays(3), plot.dice())));
        plot.tell(
                PlantedType.DUPLICATE,
                invoice,
                2 * invoice.pence(),
                plot.who(invoice) + " has " + Plot.name(invoice)
                        + " once; the pool has it twice, a few days apart.");
    }

    private void both(Purchase invoice, long poolPence) {
        plot.ground().amounts().reserve(poolPence);
        plot.ground().partner(invoice);
        plot.ground().pool(plot.later(invoice).withPence(poolPence));
    }
}
