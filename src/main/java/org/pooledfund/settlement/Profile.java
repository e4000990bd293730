package org.pooledfund.settlement;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.Scheme;
import org.pooledfund.money.Allocation;
import org.pooledfund.settlement.Segments.Span;

/** How a year's money falls on its months. */
public final class Profile {
    private Profile() {}

    /**
     * The part of a scheme's budget that falls on the months so far; in a year in which a partner
     * joins or leaves, of what is put in for each stretch.
     */
    public static long toDate(Agreement agreement, Scheme scheme, int months) {
        Segments segments = new Segments(agreement);
        if (!segments.isCut()) {
            return toDate(scheme, scheme.budgetPence(), months);
        }
        Map<String, Long> agreed = new Funding(agreement).of(scheme);
        Map<String, Long> funders =
                agreed.isEmpty() ? Map.of(agreement.host(), scheme.budgetPence()) : agreed;
        StretchFunding stretches = new StretchFunding(agreement, segments);
        long[] budgets = new long[segments.count()];
        funders.forEach((partner, pence) -> {
            FundingSource source = Funding.source(agreement, scheme, partner);
            List<Long> parts = stretches.budgets(Optional.of(scheme), partner, source, pence);
            for (int i = 0; i < budgets.length; i++) {
                budgets[i] = Math.addExact(budgets[i], parts.get(i));
            }
        });
        long plan = 0;
        for (int i = 0; i < budgets.length; i++) {
            plan = Math.addExact(plan, toDate(scheme, budgets[i], segments.span(i), months));
        }
        return plan;
    }

    /** The part of a year's budget that falls on the months so far. */
    public static long toDate(Scheme scheme, long yearPence, int months) {
        return toDate(scheme, yearPence, Span.YEAR, months);
    }

    /** The part of a stretch's budget that falls on the months so far. */
    static long toDate(Scheme scheme, long pence, Span span, int months) {
        List<Integer> profile = scheme.terms().profilePercent();
        int now = span.from() + span.passed(months);
        long passed = sum(profile, span.from(), now);
        long rest = sum(profile, now, span.until());
        if (passed + rest == 0) {
            return span.passed(months) > 0 ? pence : 0; // all of it falls where the profile has nil
        }
        return Allocation.byLargestRemainder(pence, List.of(passed, rest)).get(0);
    }

    /** A stretch's spending if it goes on as so far, in equal months. */
    static long straightLine(long actualPence, Span span, int months) {
        int passed = span.passed(months);
        return passed == 0
                ? actualPence
                : nearest(actualPence, (long) span.until() - span.from(), passed);
    }

    /** Its spending if it goes on as the budget does; the actual if nothing was planned. */
    static long byProfile(Scheme scheme, long actualPence, Span span, int months) {
        List<Integer> profile = scheme.terms().profilePercent();
        long passed = sum(profile, span.from(), span.from() + span.passed(months));
        return passed == 0
                ? actualPence
                : nearest(actualPence, sum(profile, span.from(), span.until()), passed);
    }

    /** What later months cost if they go on as the months of a stretch so far, each alike. */
    static long goingOn(long actualPence, Span span, int months, List<Integer> later) {
        int passed = span.passed(months);
        return passed == 0 ? 0 : nearest(actualPence, later.size(), passed);
    }

    /** What they cost if they go on as the budget does. */
    static long goingOn(
            Scheme scheme, long actualPence, Span span, int months, List<Integer> later) {
        List<Integer> profile = scheme.terms().profilePercent();
        long passed = sum(profile, span.from(), span.from() + span.passed(months));
        long rest = later.stream()
                .mapToLong(month -> sum(profile, month, month + 1))
                .sum();
        return passed == 0 ? 0 : nearest(actualPence, rest, passed);
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
