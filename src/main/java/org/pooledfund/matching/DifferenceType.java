package org.pooledfund.matching;

/** Why two ledgers differ: a closed list. */
public enum DifferenceType {
    NONE("No difference", "The two ledgers agree."),
    TIMING("Timing", "One ledger has it in another period; it clears by itself."),
    ACCRUAL("Accrual and reversal", "An estimate and its reversal in the next period."),
    ROUNDING("Rounding", "A few pence, within the agreed tolerance."),
    SPLIT_CODING("Split coding", "One document on several lines of one ledger."),
    SIGN_FLIP("Sign flip", "The same amount with the opposite sign."),
    VAT_GROSS_NET("VAT gross and net", "One ledger has it with VAT, the other without."),
    PART_PAYMENT("Part payment", "Less has arrived than was due; the remainder is open."),
    BATCH_PAYMENT("Batch payment", "One payment for several documents."),
    MISCODING("Miscoding", "The other ledger has it on another code."),
    DUPLICATE("Duplicate", "The same document is there twice."),
    CLIENT_INCOME("Client income", "A client charge that only one ledger nets off."),
    PRIOR_PERIOD("Prior year", "It belongs to an earlier financial year."),
    ACCRUAL_NOT_REVERSED("Accrual not reversed", "An estimate that was never taken back."),
    DISPUTED("Disputed", "A partner disputes it."),
    UNMAPPED("Unmapped code", "Nobody has said which scheme the code belongs to."),
    MISSING_IN_POOL("Missing in pool", "The partner has it, the pool has not."),
    MISSING_IN_PARTNER("Missing in partner", "The pool has it, the partner has not."),
    CUTOVER("Balance sheet", "No income or expenditure: outside the comparison."),
    OUTSIDE_POOL("Outside the pool", "On a code that is not the pool's: outside the comparison.");

    private final String label;
    private final String meaning;

    DifferenceType(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** For tables. */
    public String label() {
        return label;
    }

    /** One sentence for readers. */
    public String meaning() {
        return meaning;
    }
}
