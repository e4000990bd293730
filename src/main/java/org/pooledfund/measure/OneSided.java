package org.pooledfund.measure;

/** Plants what has no counterpart, some of it beside something that looks like one. */
final class OneSided {
    private final Desk desk;
    private final Chance chance;

    OneSided(Desk desk) {
        this.desk = desk;
        this.chance = desk.chance;
    }

    void missing() {
        Entry invoice = desk.invoice();
        desk.one(
                chance.percent(15) ? invoice.as("").kind("payment") : invoice,
                Truth.open(Shape.MISSING, "missing"));
    }

    /** A document of an earlier financial year. */
    void priorPeriod() {
        Entry invoice = desk.invoice();
        Entry old = invoice.on(Days.FIRST - chance.between(1, 400));
        Entry posted = new Entry(
                old.day(),
                invoice.month(),
                old.reference(),
                old.supplier(),
                old.narrative(),
                old.scheme(),
                old.kind(),
                old.pence());
        desk.one(posted, Truth.open(Shape.PRIOR_PERIOD, "prior-period"));
    }

    /** Lines that resemble each other and have nothing to do with each other. */
    void nearCoincidence() {
        int supplier = desk.suppliers.any(chance);
        Entry one = desk.invoice(supplier);
        Truth open = Truth.open(Shape.NEAR_COINCIDENCE, "missing");
        desk.one(one, open);
        switch (chance.below(6)) {
            case 0 -> desk.other(sameSupplierOtherInvoice(supplier, one, one.pence()), open);
            case 1 -> desk.other(otherSupplier(supplier, one).of(one.pence()), open);
            case 2 -> desk.other(otherSupplier(supplier, one).as(one.reference()), open);
            case 3 ->
                desk.other(sameSupplierOtherInvoice(supplier, one, one.pence() * 6 / 5), open);
            case 4 -> desk.other(sameSupplierOtherInvoice(supplier, one, one.pence() + 3), open);
            default -> foreignSum(supplier, one, open);
        }
    }

    private Entry sameSupplierOtherInvoice(int supplier, Entry one, long pence) {
        return desk.soon(one).as(desk.suppliers.invoice(supplier, chance)).of(pence);
    }

    private Entry otherSupplier(int supplier, Entry one) {
        return desk.invoice(desk.suppliers.other(supplier)).on(one.day());
    }

    /** A payment that happens to be the sum of two invoices of somebody else. */
    private void foreignSum(int supplier, Entry one, Truth open) {
        Entry second = desk.invoice(supplier).on(one.day() + 1);
        desk.one(second, open);
        desk.other(
                otherSupplier(supplier, one)
                        .as(desk.payment())
                        .kind("payment")
                        .saying("BACS RUN")
                        .of(one.pence() + second.pence()),
                open);
    }
}
