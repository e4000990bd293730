package org.pooledfund.extract;

/** What kind of entry a ledger line is. */
public enum Nature {
    /** A partner pays into the pool: spending in its own ledger, income in the pool's. */
    CONTRIBUTION,
    /** Spending on a scheme, credit notes included. */
    EXPENDITURE,
    /** An estimate at a month's end, or its reversal where no rule tells them apart. */
    ACCRUAL,
    /** The reversal of an accrual, where a rule knows it. */
    ACCRUAL_REVERSAL,
    /** What one partner charges another for; it counts as spending. */
    RECHARGE,
    /** Income of a scheme that is no contribution, such as a grant; it lessens spending. */
    INCOME,
    /** What service users paid towards their care, netted from a provider's invoice. */
    CLIENT_INCOME,
    /** What partner and pool owe each other, no spending; what is to be received is above zero. */
    BALANCE,
    /** No income or expenditure at all: control accounts, balances taken over. */
    BALANCE_SHEET;

    /** Whether it is no income or expenditure. */
    public boolean isBalanceSheet() {
        return this == BALANCE || this == BALANCE_SHEET;
    }

    /** Whether it is an estimate or takes one back. */
    public boolean isAccrual() {
        return this == ACCRUAL || this == ACCRUAL_REVERSAL;
    }
}
