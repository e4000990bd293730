package org.pooledfund.settlement;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Contribution;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.Scheme;
import org.pooledfund.money.Allocation;
import org.pooledfund.settlement.PositionLine.Weight;

/**
 * How a partner's part of a year's budget falls on the stretches of the year: on the months in
 * which it is a partner, by the scheme's profile and by its own rate in each.
 */
final class StretchFunding {
    private static final BigInteger MONTHS = BigInteger.valueOf(Period.MARCH);

    private final Agreement agreement;
    private final Segments segments;

    StretchFunding(Agreement agreement, Segments segments) {
        this.agreement = agreement;
        this.segments = segments;
    }

    /** The part of each stretch, to the penny; all of it in a year that is whole. */
    List<Long> budgets(Optional<Scheme> scheme, String partner, FundingSource source, long pence) {
        if (!segments.isCut()) {
            return List.of(pence);
        }
        IntToLongFunction profile = month -> profile(scheme, month);
        IntToLongFunction rate = rate(partner, source);
        List<IntToLongFunction> ways = List.of(
                month -> Math.multiplyExact(profile.applyAsLong(month), rate.applyAsLong(month)),
                rate,
                month -> 1);
        for (IntToLongFunction way : ways) {
            List<BigInteger> weights = IntStream.range(0, segments.count())
                    .mapToObj(segment -> total(partner, segment, way))
                    .toList();
            if (weights.stream().anyMatch(weight -> weight.signum() != 0)) {
                return Allocation.byExactWeights(pence, weights);
            }
        }
        return inOne(partner, pence);
    }

    /** A body that is a partner on no first day of a month pays all in its first stretch. */
    private List<Long> inOne(String partner, long pence) {
        int first = IntStream.range(0, segments.count())
                .filter(segment -> segments.isPartner(partner, segment))
                .findFirst()
                .orElse(0);
        List<Long> parts = new ArrayList<>();
        IntStream.range(0, segments.count()).forEach(s -> parts.add(s == first ? pence : 0L));
        return parts;
    }

    /** What the budget of a stretch weighs: its pence, and each rate by its days within it. */
    Weight weight(String partner, FundingSource source, long pence, int segment) {
        if (!segments.isCut()) {
            return Funding.weight(agreement, partner, source, pence);
        }
        IntToLongFunction rate = rate(partner, source);
        BigInteger due = total(partner, segment, rate);
        if (due.signum() == 0) {
            return Weight.of(pence);
        }
        BigInteger byDays = BigInteger.ZERO;
        for (int month = 0; month < Period.MARCH; month++) {
            byDays = byDays.add(BigInteger.valueOf(rate.applyAsLong(month))
                    .multiply(BigInteger.valueOf(segments.days(segment, month))));
        }
        return new Weight(
                pence,
                Fraction.of(
                        byDays.multiply(MONTHS).multiply(BigInteger.valueOf(pence)),
                        due.multiply(BigInteger.valueOf(daysOfYear()))));
    }

    private BigInteger total(String partner, int segment, IntToLongFunction way) {
        BigInteger total = BigInteger.ZERO;
        if (segments.isPartner(partner, segment)) {
            for (int month : segments.months(segment)) {
                total = total.add(BigInteger.valueOf(way.applyAsLong(month)));
            }
        }
        return total;
    }

    private static long profile(Optional<Scheme> scheme, int month) {
        List<Integer> profile = scheme.map(one -> one.terms().profilePercent()).orElse(List.of());
        return profile.isEmpty() ? 1 : profile.get(month);
    }

    /** The yearly rate behind it in each month; the same in all if nothing of it varies. */
    private IntToLongFunction rate(String partner, FundingSource source) {
        List<Contribution> behind = agreement.contributions().stream()
                .filter(one -> one.partner().equals(partner) && one.source() == source)
                .toList();
        if (behind.stream().allMatch(one -> one.variations().isEmpty())) {
            return month -> 1;
        }
        return month -> {
            LocalDate day = segments.firstDayOfMonth(month);
            return behind.stream().mapToLong(one -> one.ratePence(day)).reduce(0, Math::addExact);
        };
    }

    private long daysOfYear() {
        FinancialYear year = agreement.year();
        return ChronoUnit.DAYS.between(year.firstDay(), year.lastDay().plusDays(1));
    }
}
