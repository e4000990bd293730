package org.pooledfund.pack.quarterly;

import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;
import org.pooledfund.calendar.Period;
import org.pooledfund.money.Allocation;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.LineFilter;
import org.pooledfund.pack.LineMark;
import org.pooledfund.pack.Part.Kind;

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
    static Amount plan(String what, long budgetPence, Period period) {
        LongBinaryOperator toDate = (budget, months) -> Allocation.byLargestRemainder(
                        budget, List.of(months, Period.MARCH - months))
                .get(0);
        long now = toDate.applyAsLong(budgetPence, Math.min(Period.MARCH, period.number()));
        long before = toDate.applyAsLong(budgetPence, Math.min(Period.MARCH, period.number() - 1));
        return Amount.ruled(what + ", " + period.label(), "twelve equal months", "", now - before);
    }

    /** Such as "Apr", for charts. */
    static String shortLabel(Period period) {
        return period.isAdjustment()
                ? "Adj. " + period.number()
                : period.label().substring(0, 3);
    }
}
