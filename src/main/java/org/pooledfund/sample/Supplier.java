package org.pooledfund.sample;

import java.util.Locale;

/**
 * An invented provider and the way it numbers its invoices.
 *
 * @param firstNumber the invoice number it starts the year near
 */
record Supplier(String name, Numbering numbering, int firstNumber) {

    /** How invoice numbers look. */
    enum Numbering {
        INITIALS,
        INV,
        DIGITS,
        YEAR
    }

    /** The number of its n-th invoice: {@code OGCH/10234}, {@code INV-0010234} and the like. */
    String invoiceNumber(int n) {
        int number = firstNumber + n;
        return switch (numbering) {
            case INITIALS -> initials() + "/" + number;
            case INV -> String.format(Locale.ROOT, "INV-%07d", number);
            case DIGITS -> String.format(Locale.ROOT, "%08d", number);
            case YEAR -> String.format(Locale.ROOT, "%s-25-%05d", initials(), number);
        };
    }

    private String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ")) {
            initials.append(word.charAt(0));
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
