package org.pooledfund.extract;

import java.util.Optional;

/**
 * How a source writes amounts.
 *
 * @param incomeIsPositive of a signed amount: income is above zero, spending below
 * @param brackets what an amount in brackets is
 * @param indicator of {@link Mode#INDICATOR}: which words make an amount a debit or a credit
 * @param vat whether the amounts contain VAT; empty if the profile does not say
 */
public record AmountRule(
        Mode mode,
        boolean incomeIsPositive,
        Brackets brackets,
        Optional<Indicator> indicator,
        Optional<VatBasis> vat) {

    /** Amounts whose brackets are a minus, with no indicator. */
    public AmountRule(Mode mode, boolean incomeIsPositive) {
        this(mode, incomeIsPositive, Brackets.NEGATIVE, Optional.empty(), Optional.empty());
    }

    /** The columns that hold the amount. */
    public enum Mode {
        /** One column with a sign. */
        SIGNED,
        /** Two columns: debits are spending, credits are income. */
        DEBIT_AND_CREDIT,
        /** One column without a sign; another says debit or credit. */
        INDICATOR
    }

    /** What brackets around an amount mean. */
    public enum Brackets {
        /** The same as a minus. */
        NEGATIVE,
        /** Spending; what has no brackets is income, and a minus is not expected at all. */
        ADVERSE
    }

    /** Whether amounts are with VAT. */
    public enum VatBasis {
        NET,
        GROSS
    }
}
