package org.pooledfund.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is done with the rows of a source besides reading them, and when a whole file is too bad.
 *
 * @param ignored rows of data to leave out
 * @param parties how names of suppliers are cleaned, rule after rule
 * @param maskedWords words hidden in narratives and names, such as a client's surname
 * @param mostQuarantinedPercent of the rows of data that may be unreadable; one always may
 * @param acceptAmbiguousDates whether the dates' order is certain even where a file cannot prove it
 * @param balances rows of opening and closing balance
 * @param mayBeMissing columns that some files of the source do not have: blank then
 * @param succession how the source's extracts follow each other
 * @param inbox when a file is whole, and what becomes of it once it is loaded
 */
public record IntakeRules(
        List<IgnoreRule> ignored,
        List<PartyRule> parties,
        List<String> maskedWords,
        BigDecimal mostQuarantinedPercent,
        boolean acceptAmbiguousDates,
        Optional<Balances> balances,
        Set<Column> mayBeMissing,
        Succession succession,
        InboxRules inbox) {

    /** The columns a line can do without. */
    public static final Set<Column> DISPENSABLE = Set.of(
            Column.REFERENCE, Column.TRANSACTION, Column.PARTY, Column.NARRATIVE, Column.ACCOUNT);

    /** Where a profile does not say how many rows may be unreadable. */
    public static final BigDecimal USUAL_PERCENT = BigDecimal.TEN;

    /** Nothing special. */
    public static final IntakeRules NONE = new IntakeRules(
            List.of(), List.of(), List.of(), USUAL_PERCENT, false, Optional.empty());

    /** With files of new lines only, which stay where they are. */
    public IntakeRules(
            List<IgnoreRule> ignored,
            List<PartyRule> parties,
            List<String> maskedWords,
            BigDecimal mostQuarantinedPercent,
            boolean acceptAmbiguousDates,
            Optional<Balances> balances,
            Set<Column> mayBeMissing) {
        this(
                ignored,
                parties,
                maskedWords,
                mostQuarantinedPercent,
                acceptAmbiguousDates,
                balances,
                mayBeMissing,
                Succession.DELTAS,
                InboxRules.STAY);
    }

    public IntakeRules {
        ignored = List.copyOf(ignored);
        parties = List.copyOf(parties);
        maskedWords = List.copyOf(maskedWords);
        mayBeMissing = Set.copyOf(mayBeMissing);
    }

    /** Rules of a source whose files have all their columns. */
    public IntakeRules(
            List<IgnoreRule> ignored,
            List<PartyRule> parties,
            List<String> maskedWords,
            BigDecimal mostQuarantinedPercent,
            boolean acceptAmbiguousDates,
            Optional<Balances> balances) {
        this(
                ignored,
                parties,
                maskedWords,
                mostQuarantinedPercent,
                acceptAmbiguousDates,
                balances,
                Set.of());
    }

    /**
     * How to know the rows of balances; their amounts are checked against the rows between them.
     *
     * @param column the header's name of the column that gives them away
     */
    public record Balances(String column, Wildcard opening, Wildcard closing) {}

    /** The same, for files that follow each other and come in another way. */
    public IntakeRules with(Succession otherSuccession, InboxRules otherInbox) {
        return new IntakeRules(
                ignored,
                parties,
                maskedWords,
                mostQuarantinedPercent,
                acceptAmbiguousDates,
                balances,
                mayBeMissing,
                otherSuccession,
                otherInbox);
    }

    boolean tooMany(long quarantined, long rows) {
        BigDecimal share = BigDecimal.valueOf(quarantined).movePointRight(2);
        return quarantined > 1
                && share.compareTo(mostQuarantinedPercent.multiply(BigDecimal.valueOf(rows))) > 0;
    }
}
