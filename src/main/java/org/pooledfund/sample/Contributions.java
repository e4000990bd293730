package org.pooledfund.sample;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Contribution;
import org.pooledfund.money.Pence;

/** The twelve instalments of each contribution, as paid by partners and as received by the pool. */
final class Contributions {
    private static final String PART_PAYER = "woldside-council";
    private static final int PART_PAID_IN = 4;
    private static final int PART_PERCENT = 60;

    private final Plot plot;
    private final Dice dice;
    private int invoices;

    Contributions(Plot plot) {
        this.plot = plot;
        this.dice = plot.ground().dice("contributions");
    }

    /** Posts them all; the pool has had only part of one district instalment. */
    void post() {
        for (Period period : plot.ground().periods()) {
            for (Contribution contribution : plot.ground().agreement().contributions()) {
                instalment(contribution, period);
            }
        }
    }

    /** A twelfth each, with the odd pence in the last. */
    static List<Long> instalmentsPence(long yearPence) {
        long twelfth = yearPence / Period.MARCH;
        return LongStream.concat(
                        Collections.nCopies(Period.MARCH - 1, twelfth).stream()
                                .mapToLong(Long::longValue),
                        LongStream.of(yearPence - twelfth * (Period.MARCH - 1)))
                .boxed()
                .toList();
    }

    private void instalment(Contribution contribution, Period period) {
        long pence = instalmentsPence(contribution.amountPence()).get(period.number() - 1);
        Posting paid = paid(contribution, period, pence);
        boolean partly =
                contribution.partner().equals(PART_PAYER) && period.number() == PART_PAID_IN;
        long receivedPence = partly ? pence * PART_PERCENT / 100 : pence;
        plot.ground().amounts().reserve(pence);
        plot.ground().amounts().reserve(receivedPence);
        plot.ground().books().add(paid);
        plot.ground().books().add(received(paid, receivedPence));
        if (partly) {
            plot.tellOfContribution(
                    PlantedType.PART_PAYMENT,
                    paid,
                    receivedPence,
                    String.format(
                            Locale.ROOT,
                            "The District Council paid its instalment %s of %s; the pool shows %d %% of it received.",
                            paid.reference(),
                            Pence.format(pence),
                            PART_PERCENT));
        }
    }

    private Posting paid(Contribution contribution, Period period, long pence) {
        LedgerSource ledger = LedgerSource.ofPartner(contribution.partner());
        LocalDate date = Days.last(period).minusDays(14);
        return new Posting(
                ledger,
                period,
                Days.after(date, dice),
                plot.ground().books().voucher(),
                centre(ledger),
                account(ledger),
                host(),
                String.format(
                        Locale.ROOT,
                        "PF%02d%02d-%04d",
                        period.year().startYear() % 100,
                        (period.year().startYear() + 1) % 100,
                        ++invoices),
                contribution.source().label() + ", " + period.label(),
                pence,
                Posting.Flaw.NONE);
    }

    private Posting received(Posting paid, long pence) {
        return new Posting(
                LedgerSource.POOL,
                paid.period(),
                Days.after(paid.date(), dice),
                plot.ground().books().voucher(),
                "PF000",
                poolAccount(paid.ledger()),
                plot.ground().agreement().partner(paid.ledger().partner()).name(),
                paid.reference(),
                paid.narrative(),
                -pence,
                Posting.Flaw.NONE);
    }

    private String host() {
        return plot.ground()
                .agreement()
                .partner(plot.ground().agreement().host())
                .name();
    }

    private static String centre(LedgerSource ledger) {
        return switch (ledger) {
            case ICB -> "946199";
            case COUNCIL -> "7PF00";
            case DISTRICT -> "H4000";
            case POOL -> "PF000";
        };
    }

    private static String account(LedgerSource ledger) {
        return switch (ledger) {
            case ICB -> "52161099";
            case COUNCIL -> "49100";
            case DISTRICT -> "4910";
            case POOL -> throw new IllegalArgumentException("the pool pays no contribution");
        };
    }

    private static String poolAccount(LedgerSource payer) {
        return switch (payer) {
            case COUNCIL -> "81010";
            case ICB -> "81020";
            case DISTRICT -> "81030";
            case POOL -> throw new IllegalArgumentException("the pool pays no contribution");
        };
    }
}
