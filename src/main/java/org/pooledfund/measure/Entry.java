package org.pooledfund.measure;

/**
 * One line of a ledger, before it is written.
 *
 * @param day as a day since 1970-01-01
 * @param month of its accounting period: twelve times the year, and the month from 0
 * @param kind what the ledger says it is: invoice, payment, accrual, client-receipt
 */
record Entry(
        int day,
        int month,
        String reference,
        String supplier,
        String narrative,
        String scheme,
        String kind,
        long pence) {

    Entry on(int newDay) {
        int newMonth = Days.month(newDay);
        return new Entry(newDay, newMonth, reference, supplier, narrative, scheme, kind, pence);
    }

    Entry as(String newReference) {
        return new Entry(day, month, newReference, supplier, narrative, scheme, kind, pence);
    }

    Entry saying(String newNarrative) {
        return new Entry(day, month, reference, supplier, newNarrative, scheme, kind, pence);
    }

    Entry of(long newPence) {
        return new Entry(day, month, reference, supplier, narrative, scheme, kind, newPence);
    }

    Entry kind(String newKind) {
        return new Entry(day, month, reference, supplier, narrative, scheme, newKind, pence);
    }

    Entry to(String newScheme) {
        return new Entry(day, month, reference, supplier, narrative, newScheme, kind, pence);
    }

    Entry with(String newSupplier) {
        return new Entry(day, month, reference, newSupplier, narrative, scheme, kind, pence);
    }
}
