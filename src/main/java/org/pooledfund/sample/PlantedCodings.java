package org.pooledfund.sample;

import org.pooledfund.calendar.Period;

/** Lines on the wrong code, on an unknown one, or on the balance sheet. */
final class PlantedCodings {
    private final Plot plot;

    PlantedCodings(Plot plot) {
        this.plot = plot;
    }

    void plant() {
        outsidePool("S04", 3, "AC310");
        outsidePool("S07", 5, "AC125");
        otherScheme("S01", "S09", 4);
        unmapped("S03", 3, "946188");
        unmapped("S02", 5, "7XX11");
        cutover(1, "21311001", "Cutover balance, ledger change");
        cutover(4, "21311007", "Cutover balance, renumbering");
    }

    private void outsidePool(String scheme, int period, String centre) {
        Purchase invoice = plot.invoice(scheme, period);
        plot.ground().partner(invoice);
        Posting misplaced = plot.later(invoice)
                .poolLine(plot.ground().books().voucher(), invoice.supplier().name())
                .withCentre(centre);
        plot.ground().books().add(misplaced);
        plot.tell(
                PlantedType.MISCODING,
                invoice,
                0,
                plot.who(invoice) + " has " + Plot.name(invoice) + " for " + scheme
                        + "; the host posted it to " + centre + ", outside the pool.");
    }

    private void otherScheme(String partnerScheme, String poolScheme, int period) {
        Purchase invoice = plot.invoice(partnerScheme, period);
        plot.ground().partner(invoice);
        plot.ground().pool(plot.later(invoice).of(SchemeStory.of(poolScheme)));
        plot.tell(
                PlantedType.MISCODING,
                invoice,
                invoice.pence(),
                plot.who(invoice) + " has " + Plot.name(invoice) + " under " + partnerScheme
                        + "; the pool has it under " + poolScheme + ".");
    }

    private void unmapped(String scheme, int period, String centre) {
        Purchase invoice = plot.invoice(scheme, period);
        plot.ground()
                .books()
                .add(invoice.partnerLine(plot.ground().books().voucher()).withCentre(centre));
        plot.tell(
                PlantedType.UNMAPPED,
                invoice,
                0,
                plot.who(invoice) + " has " + Plot.name(invoice) + " on cost centre " + centre
                        + ", which no profile covers; the pool has nothing.");
    }

    private void cutover(int number, String account, String narrative) {
        Period period = plot.ground().period(number);
        long pence = -plot.ground().amounts().between(plot.dice(), 1_050_000, 1_190_000);
        Purchase balance = plot.invoice("S03", number)
                .in(period, Days.first(period))
                .withPence(pence)
                .withReference("CUTOVER-" + number + "-" + account)
                .withNarrative(narrative);
        plot.ground()
                .books()
                .add(balance.partnerLine(plot.ground().books().voucher())
                        .withCentre("946199")
                        .withAccount(account));
        plot.tell(
                PlantedType.CUTOVER,
                balance,
                0,
                plot.who(balance) + "'s listing holds a balance-sheet line, " + Plot.name(balance)
                        + ", that is no spending.");
    }
}
