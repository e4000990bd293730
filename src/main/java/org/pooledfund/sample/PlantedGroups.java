package org.pooledfund.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pooledfund.money.Allocation;
import org.pooledfund.money.Pence;

/** Differences of several lines: many against one. */
final class PlantedGroups {
    private final Plot plot;

    PlantedGroups(Plot plot) {
        this.plot = plot;
    }

    void plant() {
        batch("S09", List.of(3, 3, 3, 3));
        batch("S06", List.of(4, 4, 5));
        splitAtPartner("S05", 1, List.of(5L, 3L, 2L));
        splitAtPartner("S08", 3, List.of(3L, 1L));
        splitInPool("S03", 2, List.of(4L, 2L, 1L));
        clientIncome("S07", 2);
        clientIncome("S05", 3);
    }

    private void batch(String scheme, List<Integer> periods) {
        SchemeStory story = SchemeStory.of(scheme);
        Supplier supplier = plot.ground().providers().another(story.trade());
        List<Purchase> invoices = new ArrayList<>();
        for (int period : periods) {
            Purchase invoice = plot.invoice(scheme, period, 700, 2100).from(supplier);
            LocalDate date = Days.after(
                    invoice.period().firstDay().plusDays(4L + 3L * invoices.size()), plot.dice());
            invoices.add(invoice.on(date)
                    .withReference(plot.ground().references().next(supplier, plot.dice())));
        }
        invoices.forEach(plot.ground()::partner);
        long sumPence = invoices.stream().mapToLong(Purchase::pence).sum();
        Purchase last = invoices.getLast();
        Purchase payment = last.withPence(sumPence)
                .withReference(plot.ground().references().bacs(plot.dice()))
                .withNarrative("Payment run")
                .on(Days.after(last.date(), plot.dice()));
        plot.ground().amounts().reserve(sumPence);
        plot.ground().pool(payment);
        String references =
                invoices.stream().map(Purchase::reference).collect(Collectors.joining("; "));
        plot.tell(
                PlantedType.BATCH_PAYMENT,
                last.withReference(references + "; " + payment.reference()).withPence(sumPence),
                sumPence,
                plot.who(last) + " has " + invoices.size() + " invoices of " + supplier.name()
                        + "; the pool has one payment of their sum, " + Plot.name(payment) + ".");
    }

    private void splitAtPartner(String scheme, int period, List<Long> shares) {
        Purchase invoice = plot.invoice(scheme, period);
        int voucher = plot.ground().books().voucher();
        int line = 0;
        for (long part : parts(invoice, shares)) {
            String account = invoice.story().accounts().get(line++);
            plot.ground()
                    .books()
                    .add(invoice.withPence(part).partnerLine(voucher).withAccount(account));
        }
        plot.ground().pool(plot.later(invoice));
        tellSplit(
                invoice,
                plot.who(invoice) + " spread " + Plot.name(invoice) + " over " + shares.size()
                        + " accounts; the pool has one line.");
    }

    private void splitInPool(String scheme, int period, List<Long> shares) {
        Purchase invoice = plot.invoice(scheme, period);
        plot.ground().partner(invoice);
        Purchase later = plot.later(invoice);
        int voucher = plot.ground().books().voucher();
        int line = 0;
        for (long part : parts(invoice, shares)) {
            String account = invoice.story().poolAccounts().get(line++);
            plot.ground()
                    .books()
                    .add(later.withPence(part)
                            .poolLine(voucher, invoice.supplier().name())
                            .withAccount(account));
        }
        tellSplit(
                invoice,
                plot.who(invoice) + " has " + Plot.name(invoice)
                        + " on one line; the pool spread it over " + shares.size() + " accounts.");
    }

    private List<Long> parts(Purchase invoice, List<Long> shares) {
        List<Long> parts = Allocation.byLargestRemainder(invoice.pence(), shares);
        parts.forEach(plot.ground().amounts()::reserve);
        return parts;
    }

    private void tellSplit(Purchase invoice, String story) {
        plot.tell(PlantedType.SPLIT_CODING, invoice, invoice.pence(), story);
    }

    private void clientIncome(String scheme, int period) {
        Purchase fee = plot.invoice(scheme, period, 3900, 4400);
        long clientPence = plot.ground().amounts().between(plot.dice(), 380, 520);
        int voucher = plot.ground().books().voucher();
        plot.ground().books().add(fee.partnerLine(voucher));
        plot.ground()
                .books()
                .add(fee.withPence(-clientPence)
                        .withNarrative("Customer And Client Receipts")
                        .partnerLine(voucher));
        plot.ground().pool(plot.later(fee));
        plot.tell(
                PlantedType.CLIENT_INCOME,
                fee.withPence(fee.pence() - clientPence),
                fee.pence(),
                plot.who(fee) + " took the client's own charge of " + Pence.format(clientPence)
                        + " off the fee " + Plot.name(fee) + "; the pool paid the fee in full.");
    }
}
