package org.pooledfund.sample;

/** The kinds of difference planted in the sample data. */
enum PlantedType {
    TIMING,
    SIGN_FLIP,
    PART_PAYMENT,
    BATCH_PAYMENT,
    SPLIT_CODING,
    VAT_GROSS_NET,
    PRIOR_PERIOD,
    ACCRUAL_NOT_REVERSED,
    MISCODING,
    ROUNDING,
    CLIENT_INCOME,
    CUTOVER,
    DUPLICATE,
    DISPUTED,
    MISSING_IN_POOL,
    MISSING_IN_PARTNER,
    UNMAPPED,
    QUARANTINED
}
