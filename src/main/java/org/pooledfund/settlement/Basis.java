package org.pooledfund.settlement;

import org.pooledfund.calendar.Period;

/**
 * What a settlement is computed on.
 *
 * @param through the last period of the actuals; March or an adjustment means the year is over
 * @param outlook whether it is about the time so far or the whole year
 * @param planClosed whether the recovery plan, if there is one, is closed
 */
public record Basis(Period through, Outlook outlook, boolean planClosed) {

    /** The time so far, or a forecast of the whole year and how it is made. */
    public enum Outlook {
        /** Actuals against the budget to date. */
        TO_DATE,
        /** Actuals go on as they were: times twelve, over the months so far. */
        STRAIGHT_LINE,
        /** Actuals go on as the budget's profile does. */
        PROFILE,
        /** The forecast that was entered; the actual where none was. */
        ENTERED
    }

    /** The months so far, at most twelve. */
    public int months() {
        return Math.min(through.number(), Period.MARCH);
    }

    /** Whether the year is over and nothing is forecast. */
    public boolean isFinal() {
        return outlook == Outlook.TO_DATE && months() == Period.MARCH;
    }
}
