package org.pooledfund.pack.quarterly;

import java.util.List;
import java.util.stream.IntStream;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Scheme;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.LineFilter;
import org.pooledfund.pack.LineMark;
import org.pooledfund.pack.Part.Kind;
import org.pooledfund.settlement.Profile;

/** The periods so far, and what falls on each. */
final class Months {
    private final Figures figures;
    private final List<Period> periods;

    Months(Figures figures) {
        this.figures = figures;
        Period through = figures.settlement().through();
        this.periods = IntStream.rangeClosed(1, through.number())
                .mapToObj(number -> new Period(through.year(), number))
                .toList();
    }

    List<Period> all() {
        return periods;
    }

    /** The lines of a filter in one period. */
    Amount spent(LineFilter filter, Period period) {
        return figures.ledgers()
                .sum(Kind.LINES, filter.and(LineMark.PERIOD, String.valueOf(period.number())));
    }

    /** A budget's part of one period: what it has to its end less what it had before. */
    Amount plan(Scheme scheme, Period period) {
        return Amount.ruled(
                "Budget of scheme " + scheme.id() + ", " + period.label(),
                rule(scheme),
                "",
                toDate(scheme, period.number()) - toDate(scheme, period.number() - 1));
    }

    /** How a scheme's budget falls on the months. */
    static String rule(Scheme scheme) {
        return scheme.terms().profilePercent().isEmpty()
                ? "twelve equal months"
                : "the scheme's profile of the year";
    }

    private long toDate(Scheme scheme, int months) {
        return Profile.toDate(figures.agreement(), scheme, Math.min(Period.MARCH, months));
    }

    /** Such as "Apr", for charts. */
    static String shortLabel(Period period) {
        return period.isAdjustment()
                ? "Adj. " + period.number()
                : period.label().substring(0, 3);
    }
}
