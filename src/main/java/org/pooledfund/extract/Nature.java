package org.pooledfund.extract;

/** What kind of entry a ledger line is. */
public enum Nature {
    /** A partner pays into the pool: spending in its own ledger, income in the pool's. */
    CONTRIBUTION,
    /** Spending on a scheme, credit notes included. */
    EXPENDITURE,
    /** An estimate at a month's end, or its reversal in the next. */
    ACCRUAL,
    /** What service users paid towards their care, netted from a provider's invoice. */
    CLIENT_INCOME,
    /** No income or expenditure at all: control accounts, balances taken over. */
    BALANCE_SHEET
}
