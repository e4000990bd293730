package org.pooledfund.measure;

import java.util.Locale;

/**
 * How two ledgers come to show, or not to show, the same event: the shapes of a pooled fund's
 * reconciliation, with how often each is planted in ten thousand events.
 */
public enum Shape {
    EXACT(6590),
    REFORMATTED_REFERENCE(800),
    REFERENCE_IN_NARRATIVE(400),
    TIMING(400),
    ROUNDING(200),
    VAT_STANDARD(120),
    VAT_REDUCED(60),
    SIGN_FLIP(40),
    PART_PAYMENT(120),
    BATCH_PAYMENT(120),
    SPLIT_CODING(200),
    ACCRUAL_AND_REVERSAL(150),
    ACCRUAL_OF_AN_INVOICE(50),
    ACCRUAL_NOT_REVERSED(30),
    PRIOR_PERIOD(40),
    DUPLICATE(30),
    CLIENT_INCOME_NETTED(80),
    CLIENT_INCOME_GROSS(40),
    MISCODING(100),
    TRANSPOSED_REFERENCE(30),
    TRANSPOSED_AMOUNT(30),
    RECURRING(20),
    MISSING(250),
    NEAR_COINCIDENCE(100);

    private final int inTenThousand;

    Shape(int inTenThousand) {
        this.inTenThousand = inTenThousand;
    }

    /** How many of ten thousand events have it. */
    public int inTenThousand() {
        return inTenThousand;
    }

    /** For tables and files: {@code reference-in-narrative}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
