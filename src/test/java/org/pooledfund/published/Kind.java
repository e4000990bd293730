package org.pooledfund.published;

import java.util.Locale;

/** What happened between the two bodies: DOMAIN's differences, and what is no difference. */
public enum Kind {
    PLAIN(330, true),
    NO_COMMON_REFERENCE(45, true),
    REFERENCE_IN_NARRATIVE(45, true),
    TIMING(60, true),
    RECURRING(9, true),
    PART_PAYMENT(40, true),
    PART_PAYMENT_OPEN(15, true),
    BATCH_PAYMENT(25, true),
    BATCH_WITHOUT_LIST(15, true),
    SPLIT_CODING(50, true),
    SPLIT_BOTH(15, true),
    VAT_20(30, true),
    VAT_5(12, true),
    PRIOR_PERIOD(20, true),
    ACCRUAL_REVERSED(30, true),
    CLIENT_INCOME_NET(25, true),
    MISCODING(20, true),
    ROUNDING(20, true),
    TRANSPOSED_AMOUNT(7, true),
    TRANSPOSED_REFERENCE(8, true),
    SIGN_FLIP(7, true),
    DUPLICATE(14, false),
    ACCRUAL_NOT_REVERSED(8, false),
    CLIENT_INCOME_TWIN(10, false),
    MISSING_AT_HOST(22, false),
    MISSING_AT_PARTNER(22, false),
    LOOK_ALIKE(8, false),
    WEEK_MISSING(0, false);

    private final int weight;
    private final boolean belongs;

    Kind(int weight, boolean belongs) {
        this.weight = weight;
        this.belongs = belongs;
    }

    int weight() {
        return weight;
    }

    /** Whether all its lines belong together; otherwise one or two of them stay open rightly. */
    boolean belongs() {
        return belongs;
    }

    /** In words. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
