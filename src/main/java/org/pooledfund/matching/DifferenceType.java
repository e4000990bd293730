package org.pooledfund.matching;

import org.pooledfund.match.Difference;

/**
 * Why two ledgers differ: a closed list, in the words of partners and pools. It has everything that
 * the matching engine can say ({@link #of}), and what only a fund knows: lines that are outside its
 * comparison.
 */
public enum DifferenceType {
    NONE("No difference", "The two ledgers agree."),
    TIMING("Timing", "One ledger has it in another period; it clears by itself."),
    REVERSAL("Accrual and reversal", "An amount and its reversal in one ledger."),
    ROUNDING("Rounding", "A few pence, within the agreed tolerance."),
    TOLERANCE("Tolerance", "A difference that the rules allow."),
    SPLIT_CODING("Split coding", "One document on several lines of one ledger."),
    SIGN_FLIP("Sign flip", "The same amount with the opposite sign."),
    VAT_GROSS_NET("VAT gross and net", "One ledger has it with VAT, the other without."),
    PART_PAYMENT("Part payment", "Less has arrived than was due; the remainder is open."),
    BATCH_PAYMENT("Batch payment", "One payment for several documents."),
    MISCODING("Miscoding", "The other ledger has it on another code."),
    DUPLICATE("Duplicate", "The same document is there twice."),
    TRANSPOSED_DIGITS("Swapped digits", "The same document, but for digits of its reference."),
    CLIENT_INCOME("Client income", "A client charge that only one ledger nets off."),
    PRIOR_PERIOD("Prior year", "It belongs to an earlier financial year."),
    ACCRUAL_NOT_REVERSED("Accrual not reversed", "An estimate that was never taken back."),
    DISPUTED("Disputed", "A partner disputes it."),
    UNMAPPED("Unmapped code", "Nobody has said which scheme the code belongs to."),
    TO_CONFIRM("To confirm", "Probably the same, but something speaks against it."),
    AMBIGUOUS("Ambiguous", "It fits more than one line, and nothing decides between them."),
    BEYOND_LIMIT("Beyond a limit", "Too many lines are alike for the search to be complete."),
    UNEXPLAINED("Unexplained", "Something like it is there, but no rule explains the difference."),
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

    /** What the engine says, with the partner on its left and the pool on its right. */
    public static DifferenceType of(Difference difference) {
        return switch (difference) {
            case NONE -> NONE;
            case TIMING -> TIMING;
            case TOLERANCE -> TOLERANCE;
            case ROUNDING -> ROUNDING;
            case VAT -> VAT_GROSS_NET;
            case SIGN_FLIP -> SIGN_FLIP;
            case REVERSAL -> REVERSAL;
            case ACCRUAL_NOT_REVERSED -> ACCRUAL_NOT_REVERSED;
            case DUPLICATE -> DUPLICATE;
            case WRONG_SCHEME -> MISCODING;
            case PRIOR_PERIOD -> PRIOR_PERIOD;
            case PART_PAYMENT -> PART_PAYMENT;
            case BATCH_PAYMENT -> BATCH_PAYMENT;
            case SPLIT_CODING -> SPLIT_CODING;
            case CLIENT_INCOME -> CLIENT_INCOME;
            case TRANSPOSED_DIGITS -> TRANSPOSED_DIGITS;
            case DISPUTED -> DISPUTED;
            case UNMAPPED -> UNMAPPED;
            case AMBIGUOUS -> AMBIGUOUS;
            case MISSING_ON_LEFT -> MISSING_IN_PARTNER;
            case MISSING_ON_RIGHT -> MISSING_IN_POOL;
            case BEYOND_LIMIT -> BEYOND_LIMIT;
            case UNEXPLAINED -> UNEXPLAINED;
        };
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
