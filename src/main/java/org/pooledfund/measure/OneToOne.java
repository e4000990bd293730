package org.pooledfund.measure;

import java.util.Locale;

/** Plants events with one line in each ledger. */
final class OneToOne {
    private final Desk desk;
    private final Chance chance;

    OneToOne(Desk desk) {
        this.desk = desk;
        this.chance = desk.chance;
    }

    void plant(Shape shape) {
        Entry invoice = desk.invoice();
        Entry twin = twin(shape, invoice);
        Truth truth = desk.event(shape, 1, 1, type(shape));
        desk.one(invoice, truth);
        desk.other(twin, truth);
    }

    private Entry twin(Shape shape, Entry invoice) {
        Entry soon = desk.soon(invoice);
        return switch (shape) {
            case REFORMATTED_REFERENCE -> soon.as(Writings.other(invoice.reference(), chance));
            case REFERENCE_IN_NARRATIVE -> paid(soon);
            case TIMING -> invoice.on(invoice.day() + chance.between(31, 60));
            case ROUNDING ->
                soon.of(invoice.pence() + (chance.percent(50) ? 1 : -1) * chance.between(1, 5));
            case VAT_STANDARD -> soon.of(withVat(invoice.pence(), 20));
            case VAT_REDUCED -> soon.of(withVat(invoice.pence(), 5));
            case SIGN_FLIP -> soon.of(-invoice.pence());
            case MISCODING -> soon.to(nextScheme(invoice.scheme()));
            case TRANSPOSED_REFERENCE -> soon.as(Writings.swapped(invoice.reference(), chance));
            case TRANSPOSED_AMOUNT ->
                soon.of(Long.parseLong(Writings.swapped(Long.toString(invoice.pence()), chance)));
            default -> soon;
        };
    }

    /** As a cash book has it: the invoice's number in the text, in one of several writings. */
    private Entry paid(Entry entry) {
        String reference =
                chance.percent(70) ? entry.reference() : Writings.other(entry.reference(), chance);
        String text = "PAYMENT " + entry.supplier().toUpperCase(Locale.ROOT) + " RE " + reference;
        return entry.as(chance.percent(50) ? "" : desk.payment()).saying(text).kind("payment");
    }

    private static long withVat(long netPence, int percent) {
        return netPence + (netPence * percent + 50) / 100;
    }

    private static String nextScheme(String scheme) {
        int number = Integer.parseInt(scheme.substring(1)) % 24 + 1;
        return String.format(Locale.ROOT, "S%02d", number);
    }

    private static String type(Shape shape) {
        return switch (shape) {
            case TIMING -> "timing";
            case ROUNDING -> "rounding";
            case VAT_STANDARD, VAT_REDUCED -> "vat";
            case SIGN_FLIP -> "sign-flip";
            case MISCODING -> "wrong-scheme";
            case TRANSPOSED_AMOUNT -> "unexplained";
            default -> "none";
        };
    }
}
