package org.pooledfund.measure;

import java.util.ArrayList;
import java.util.List;

/** Plants events with several lines on one side, or on one side only. */
final class Groups {
    private final Desk desk;
    private final Chance chance;

    Groups(Desk desk) {
        this.desk = desk;
        this.chance = desk.chance;
    }

    /** One or two receipts that fall short of the invoice; the rest is still owed. */
    void partPayment() {
        Entry invoice = desk.invoice();
        int receipts = chance.between(1, 2);
        Truth truth = desk.event(Shape.PART_PAYMENT, 1, receipts, "part-payment");
        desk.one(invoice, truth);
        long open = invoice.pence();
        for (int i = 0; i < receipts; i++) {
            long part = open * chance.between(25, 70) / 100;
            open -= part;
            desk.other(later(invoice, 20).of(part).kind("payment"), truth);
        }
    }

    /** One payment for two to twelve invoices of one supplier within 45 days. */
    void batchPayment() {
        int supplier = desk.suppliers.any(chance);
        int count = chance.percent(80) ? chance.between(2, 5) : chance.between(6, 12);
        Truth truth = desk.event(Shape.BATCH_PAYMENT, count, 1, "batch-payment");
        Entry first = desk.invoice(supplier);
        long sum = 0;
        List<String> references = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Entry invoice = desk.invoice(supplier).on(first.day() + chance.below(20));
            references.add(invoice.reference());
            sum += invoice.pence();
            desk.one(invoice, truth);
        }
        String text = chance.percent(40)
                ? "PAYMENT RE " + String.join(" ", references)
                : "BACS RUN " + first.supplier();
        desk.other(
                first.on(first.day() + chance.between(20, 40))
                        .as(desk.payment())
                        .saying(text)
                        .kind("payment")
                        .of(sum),
                truth);
    }

    /** One document on two to four lines of one ledger. */
    void splitCoding() {
        Entry invoice = desk.invoice();
        int count = chance.between(2, 4);
        Truth truth = desk.event(Shape.SPLIT_CODING, 1, count, "split-coding");
        desk.one(invoice, truth);
        long open = invoice.pence();
        for (int i = 1; i < count; i++) {
            long part = open * chance.between(20, 60) / 100;
            open -= part;
            desk.other(desk.soon(invoice).of(part), truth);
        }
        desk.other(desk.soon(invoice).of(open), truth);
    }

    /** An estimate and its negative twin a month later, in one ledger. */
    void accrual(boolean reversed) {
        Shape shape = reversed ? Shape.ACCRUAL_AND_REVERSAL : Shape.ACCRUAL_NOT_REVERSED;
        Entry accrual = asAccrual(desk.invoice()).as(desk.payment().replace("BACS", "ACC"));
        if (reversed) {
            Truth truth = desk.event(shape, 2, 0, "reversal");
            desk.one(accrual, truth);
            desk.one(reversal(accrual), truth);
        } else {
            desk.one(accrual, Truth.open(shape, "accrual-not-reversed"));
        }
    }

    /** An estimate under the number of the invoice that then comes, in both ledgers. */
    void accrualOfInvoice() {
        Entry invoice = desk.invoice();
        Entry accrual = asAccrual(invoice);
        Truth netted = desk.event(Shape.ACCRUAL_OF_AN_INVOICE, 2, 0, "reversal");
        desk.one(accrual, netted);
        desk.one(reversal(accrual), netted);
        Truth pair = desk.event(Shape.ACCRUAL_OF_AN_INVOICE, 1, 1, "none");
        Entry arrived = invoice.on(reversal(accrual).day());
        desk.one(arrived, pair);
        desk.other(desk.soon(arrived), pair);
    }

    /** What a client pays, beside the gross cost; the other ledger has the net or the gross. */
    void clientIncome(boolean netted) {
        Shape shape = netted ? Shape.CLIENT_INCOME_NETTED : Shape.CLIENT_INCOME_GROSS;
        Entry gross = desk.invoice();
        long paid = gross.pence() * chance.between(5, 40) / 100;
        Entry receipt = gross.of(-paid).kind("client-receipt").saying("Client contribution");
        if (netted) {
            Truth truth = desk.event(shape, 2, 1, "client-income");
            desk.one(gross, truth);
            desk.one(receipt, truth);
            desk.other(desk.soon(gross).of(gross.pence() - paid), truth);
        } else {
            Truth truth = desk.event(shape, 1, 1, "none");
            desk.one(gross, truth);
            desk.other(desk.soon(gross), truth);
            desk.one(receipt, Truth.open(shape, "client-income"));
        }
    }

    /** The same invoice posted twice in one ledger, at once or within three weeks. */
    void duplicate() {
        Entry invoice = desk.invoice();
        Truth truth = desk.event(Shape.DUPLICATE, 1, 1, "none");
        desk.one(invoice, truth);
        desk.other(desk.soon(invoice), truth);
        Entry twice = chance.percent(50) ? invoice : later(invoice, 20);
        desk.one(twice, truth.spare("duplicate"));
    }

    private static Entry asAccrual(Entry entry) {
        return entry.kind("accrual").saying("Accrual " + entry.supplier());
    }

    private static Entry reversal(Entry accrual) {
        return accrual.on(accrual.day() + 30)
                .of(-accrual.pence())
                .saying("Reversal of accrual " + accrual.supplier());
    }

    private Entry later(Entry entry, int days) {
        return entry.on(entry.day() + chance.between(1, days));
    }
}
