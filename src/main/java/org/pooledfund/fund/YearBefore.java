package org.pooledfund.fund;

import java.util.List;
import org.pooledfund.calendar.FinancialYear;

/**
 * The fund's account of the year before, and what of its balance came forward into this one: the
 * comparatives of the memorandum account (SI 2000/617, regulation 7).
 *
 * @param year the year before the agreement's
 * @param audited whether an auditor has looked at the account
 * @param openingPence in the pool when that year began; below zero if it was overdrawn
 * @param received from partners, in the order they are written
 * @param spent on schemes, those that ended among them
 * @param returnedPence of a surplus, paid back to partners
 * @param balances in the pool when that year ended, by purpose; they come forward into this year
 */
public record YearBefore(
        FinancialYear year,
        boolean audited,
        long openingPence,
        List<Line> received,
        List<Line> spent,
        long returnedPence,
        List<Balance> balances) {

    public YearBefore {
        received = List.copyOf(received);
        spent = List.copyOf(spent);
        balances = List.copyOf(balances);
    }

    /**
     * An amount of a partner or a scheme.
     *
     * @param id of the partner or scheme in this year's agreement; blank if it is not in it
     * @param name of one that is not in this year's agreement; blank otherwise
     */
    public record Line(String id, String name, long pence) {}

    /**
     * A balance brought forward.
     *
     * @param of what it is for
     * @param partner whose it is; blank if it is the fund's
     * @param pence above zero if the pool holds it
     */
    public record Balance(String of, String partner, long pence) {}

    /** What came in. */
    public long receivedPence() {
        return sum(received);
    }

    /** What was spent. */
    public long spentPence() {
        return sum(spent);
    }

    /** What came in less what was spent: below zero is a deficit. */
    public long resultPence() {
        return Math.subtractExact(receivedPence(), spentPence());
    }

    /** What that year left in the pool: its opening balance, its result, less what went back. */
    public long closingPence() {
        return Math.subtractExact(Math.addExact(openingPence, resultPence()), returnedPence);
    }

    /** The balances brought forward, together. */
    public long broughtForwardPence() {
        return balances.stream().mapToLong(Balance::pence).reduce(0, Math::addExact);
    }

    private static long sum(List<Line> lines) {
        return lines.stream().mapToLong(Line::pence).reduce(0, Math::addExact);
    }
}
