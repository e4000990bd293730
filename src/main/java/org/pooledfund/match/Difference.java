package org.pooledfund.match;

/** Why two ledgers differ: a closed list. The parts add up to the gap between the two. */
public enum Difference {
    NONE("The two ledgers agree."),
    TIMING("One ledger has it in another period; it clears by itself."),
    TOLERANCE("A difference that the rule allows."),
    ROUNDING("A few pence."),
    VAT("One ledger has it with VAT, the other without."),
    SIGN_FLIP("The same amount with the opposite sign."),
    REVERSAL("An amount and its reversal in one ledger."),
    ACCRUAL_NOT_REVERSED("An estimate that was never taken back."),
    DUPLICATE("The same document is there twice."),
    WRONG_SCHEME("The other ledger has it under another scheme or code."),
    PRIOR_PERIOD("It belongs to an earlier financial year."),
    PART_PAYMENT("Less has arrived than was due; the remainder is open."),
    BATCH_PAYMENT("One payment for several documents."),
    SPLIT_CODING("One document on several lines of one ledger."),
    CLIENT_INCOME("A client charge that only one ledger nets off."),
    TRANSPOSED_DIGITS("The same document with digits of its reference swapped."),
    DISPUTED("A partner disputes it."),
    UNMAPPED("Nobody has said which scheme the code belongs to."),
    AMBIGUOUS("There is more than one explanation, and nothing decides between them."),
    MISSING_ON_LEFT("The right ledger has it, the left has not."),
    MISSING_ON_RIGHT("The left ledger has it, the right has not."),
    BEYOND_LIMIT("A stated bound of the search was reached before an answer was found."),
    UNEXPLAINED("Something like it is there, but no rule explains the difference.");

    private final String meaning;

    Difference(String meaning) {
        this.meaning = meaning;
    }

    /** One sentence for readers. */
    public String meaning() {
        return meaning;
    }
}
