package org.pooledfund.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.pooledfund.calendar.Period;

/**
 * One line of a ledger in canonical form, whatever system printed it.
 *
 * @param line where it stands in its file, counted from 1 as an editor shows it
 * @param period the period its ledger posted it to
 * @param date of the document or the posting, as the source gives it
 * @param amountPence spending is above zero, income below
 * @param scheme if {@code standing} is {@link Standing#IN_SCHEME}
 * @param contributor the partner that pays, of a contribution in the pool's ledger
 * @param reference the document both sides know; may be blank
 * @param transaction the ledger's own number; may be blank
 * @param party supplier or partner; may be blank
 * @param disputed whether the ledger's owner has marked it so
 * @param key what the ledger's system names the line by, for ever; blank if it has no such thing
 */
public record LedgerLine(
        long line,
        Period period,
        LocalDate date,
        long amountPence,
        Nature nature,
        Standing standing,
        Optional<String> scheme,
        Optional<String> contributor,
        String reference,
        String transaction,
        String party,
        String narrative,
        String code,
        String account,
        boolean disputed,
        String key) {

    /** A line that its system has no name for. */
    public LedgerLine(
            long line,
            Period period,
            LocalDate date,
            long amountPence,
            Nature nature,
            Standing standing,
            Optional<String> scheme,
            Optional<String> contributor,
            String reference,
            String transaction,
            String party,
            String narrative,
            String code,
            String account,
            boolean disputed) {
        this(
                line,
                period,
                date,
                amountPence,
                nature,
                standing,
                scheme,
                contributor,
                reference,
                transaction,
                party,
                narrative,
                code,
                account,
                disputed,
                "");
    }
}
