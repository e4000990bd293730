package org.pooledfund.fund;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.money.Allocation;

/**
 * What a partner has agreed to put into the fund for the year, from one funding source.
 *
 * @param amountPence for the whole year as first agreed, never below zero
 * @param variations later yearly rates, in the order of their days
 * @param instalments when it is paid; empty if the agreement does not say
 */
public record Contribution(
        String partner,
        FundingSource source,
        long amountPence,
        List<Variation> variations,
        List<Instalment> instalments) {
    private static final int MONTHS = 12;

    public Contribution {
        variations = List.copyOf(variations);
        instalments = List.copyOf(instalments);
    }

    /** A contribution that does not change within the year. */
    public Contribution(String partner, FundingSource source, long amountPence) {
        this(partner, source, amountPence, List.of(), List.of());
    }

    /**
     * A new rate for the year from a day on.
     *
     * @param from the first day of a month
     * @param amountPence for a whole year at the new rate
     */
    public record Variation(LocalDate from, long amountPence, String clause) {}

    /** A payment of a part of it. */
    public record Instalment(LocalDate due, long amountPence) {}

    /** What is due for the year: each rate for the months it is in force, in equal months. */
    public long duePence(FinancialYear year) {
        long due = 0;
        for (Rate rate : rates(year)) {
            long months = ChronoUnit.MONTHS.between(rate.from(), rate.until());
            due = Math.addExact(due, part(rate.amountPence(), months));
        }
        return due;
    }

    /** The yearly rate in force on a day of the year. */
    public long ratePence(LocalDate day) {
        long rate = amountPence;
        for (Variation variation : variations) {
            rate = day.isBefore(variation.from()) ? rate : variation.amountPence();
        }
        return rate;
    }

    /** Pence times days, each rate by the days it is in force: a weight. */
    public BigInteger penceDays(FinancialYear year) {
        BigInteger sum = BigInteger.ZERO;
        for (Rate rate : rates(year)) {
            long days = ChronoUnit.DAYS.between(rate.from(), rate.until());
            sum = sum.add(
                    BigInteger.valueOf(rate.amountPence()).multiply(BigInteger.valueOf(days)));
        }
        return sum;
    }

    /** A rate and when it holds, the last day not included. */
    private record Rate(LocalDate from, LocalDate until, long amountPence) {}

    private List<Rate> rates(FinancialYear year) {
        List<Rate> rates = new java.util.ArrayList<>();
        LocalDate from = year.firstDay();
        long amount = amountPence;
        for (Variation variation : variations) {
            rates.add(new Rate(from, variation.from(), amount));
            from = variation.from();
            amount = variation.amountPence();
        }
        rates.add(new Rate(from, year.lastDay().plusDays(1), amount));
        return rates;
    }

    private static long part(long pence, long months) {
        return Allocation.byLargestRemainder(pence, List.of(months, MONTHS - months))
                .get(0);
    }
}
