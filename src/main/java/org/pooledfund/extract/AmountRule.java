package org.pooledfund.extract;

/** How a source writes amounts. */
public record AmountRule(Mode mode, boolean incomeIsPositive) {
    /** The columns that hold the amount. */
    public enum Mode {
        /** One column with a sign. */
        SIGNED,
        /** Two columns: debits are spending, credits are income. */
        DEBIT_AND_CREDIT
    }
}
