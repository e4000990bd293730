package org.pooledfund.settlement.payment;

import java.util.ArrayList;
import java.util.List;

/**
 * One side of a journal in one body's ledger.
 *
 * @param body whose ledger
 * @param debitPence above zero, or zero if it is a credit; likewise creditPence
 */
public record JournalLine(
        String reference,
        String body,
        Account account,
        long debitPence,
        long creditPence,
        String description) {

    /** The accounts a settlement touches. */
    public enum Account {
        EXPENDITURE,
        CREDITOR,
        DEBTOR,
        INCOME
    }

    /**
     * The journals of payments: the payer books expenditure against a creditor, the payee a debtor
     * against income. Debits equal credits in every ledger.
     */
    public static List<JournalLine> of(List<PaymentRequest> requests) {
        List<JournalLine> lines = new ArrayList<>();
        for (PaymentRequest request : requests) {
            boolean issuerPays = request.kind() == PaymentRequest.Kind.CREDIT_NOTE;
            String payer = issuerPays ? request.issuer() : request.recipient();
            String payee = issuerPays ? request.recipient() : request.issuer();
            String what = "Pooled fund settlement, " + payer + " to " + payee;
            long pence = request.amountPence();
            String ref = request.reference();
            lines.add(new JournalLine(ref, payer, Account.EXPENDITURE, pence, 0, what));
            lines.add(new JournalLine(ref, payer, Account.CREDITOR, 0, pence, what));
            lines.add(new JournalLine(ref, payee, Account.DEBTOR, pence, 0, what));
            lines.add(new JournalLine(ref, payee, Account.INCOME, 0, pence, what));
        }
        return lines;
    }
}
