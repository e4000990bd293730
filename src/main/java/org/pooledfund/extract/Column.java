package org.pooledfund.extract;

/** What a column of an extract can hold. */
public enum Column {
    PERIOD,
    YEAR,
    DATE,
    REFERENCE,
    TRANSACTION,
    PARTY,
    NARRATIVE,
    CODE,
    ACCOUNT,
    AMOUNT,
    DEBIT,
    CREDIT,
    INDICATOR,
    LINE_KEY
}
