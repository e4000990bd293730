package org.pooledfund.settlement;

import java.math.BigInteger;
import java.util.List;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Scheme;
import org.pooledfund.money.Allocation;

/** How a year's money falls on its months. */
final class Profile {
    private Profile() {}

    /** The part of a year's budget that falls on the months so far. */
    static long toDate(Scheme scheme, long yearPence, int months) {
        List<Integer> profile = scheme.terms().profilePercent();
        long passed = sum(profile, 0, months);
        long rest = sum(profile, months, Period.MARCH);
        return Allocation.byLargestRemainder(yearPence, List.of(passed, rest)).get(0);
    }

    /** The year's spending if it goes on as so far, in equal months. */
    static long straightLine(long actualPence, int months) {
        return nearest(actualPence, Period.MARCH, months);
    }

    /** The year's spending if it goes on as the budget does; the actual if nothing was planned. */
    static long byProfile(Scheme scheme, long actualPence, int months) {
        List<Integer> profile = scheme.terms().profilePercent();
        long passed = sum(profile, 0, months);
        return passed == 0
                ? actualPence
                : nearest(actualPence, sum(profile, 0, Period.MARCH), passed);
    }

    /** Halves go away from zero. */
    private static long nearest(long pence, long times, long over) {
        BigInteger doubled = BigInteger.valueOf(pence)
                .abs()
                .multiply(BigInteger.valueOf(times))
                .multiply(BigInteger.TWO)
                .add(BigInteger.valueOf(over));
        return Long.signum(pence)
                * doubled.divide(BigInteger.valueOf(over).multiply(BigInteger.TWO))
                        .longValueExact();
    }

    private static long sum(List<Integer> profile, int from, int until) {
        return profile.isEmpty()
                ? until - from
                : profile.subList(from, until).stream()
                        .mapToLong(Integer::longValue)
                        .sum();
    }
}
