package org.pooledfund.extract;

import org.pooledfund.money.Pence;

/** Debit and credit of a row, in pence; a signed amount stands on the debit side. */
record Sides(long debitPence, long creditPence) {
    static final Sides NONE = new Sides(0, 0);

    long pence() {
        return Math.subtractExact(debitPence, creditPence);
    }

    String text(AmountRule.Mode mode) {
        return switch (mode) {
            case SIGNED, INDICATOR -> Pence.format(pence());
            case DEBIT_AND_CREDIT ->
                Pence.format(debitPence) + " debit and " + Pence.format(creditPence) + " credit";
        };
    }

    Sides plus(Sides other) {
        return new Sides(
                Math.addExact(debitPence, other.debitPence),
                Math.addExact(creditPence, other.creditPence));
    }
}
