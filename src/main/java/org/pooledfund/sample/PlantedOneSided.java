package org.pooledfund.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Lines that one ledger has and the other never gets. */
final class PlantedOneSided {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Plot plot;
    private final Accruals accruals;

    PlantedOneSided(Plot plot, Accruals accruals) {
        this.plot = plot;
        this.accruals = accruals;
    }

    void plant() {
        priorPeriod("S06", 1, 46);
        priorPeriod("S09", 2, 11);
        notReversed("S03", 3);
        notReversed("S01", 4);
        disputed("S06", 4);
        disputed("S09", 5);
        missingInPool("S10", 1, 250, 600);
        missingInPool("S04", 2, 1200, 3200);
        missingInPartner("S03", 2);
        missingInPartner("S01", 3);
    }

    private void priorPeriod(String scheme, int period, int daysBeforeYear) {
        Purchase drawn = plot.invoice(scheme, period);
        LocalDate lastYear = plot.ground().agreement().year().firstDay().minusDays(daysBeforeYear);
        Purchase invoice = drawn.on(lastYear)
                .withNarrative("Prior year payments - "
                        + drawn.story().trade().services().getFirst());
        plot.ground().partner(invoice);
        plot.tell(
                PlantedType.PRIOR_PERIOD,
                invoice,
                0,
                plot.who(invoice) + " paid " + Plot.name(invoice) + " dated " + DAY.format(lastYear)
                        + ", which belongs to last year; the pool has nothing.");
    }

    private void notReversed(String scheme, int period) {
        Purchase accrual =
                accruals.raise(SchemeStory.of(scheme), plot.ground().period(period), 2200, 4600);
        plot.tell(
                PlantedType.ACCRUAL_NOT_REVERSED,
                accrual,
                0,
                plot.who(accrual) + " accrued " + Plot.name(accrual) + " and never took it back.");
    }

    private void disputed(String scheme, int period) {
        Purchase drawn = plot.invoice(scheme, period);
        Purchase invoice = drawn.withNarrative("DISPUTED - " + drawn.narrative());
        plot.ground().partner(invoice);
        plot.tell(
                PlantedType.DISPUTED,
                invoice,
                0,
                plot.who(invoice) + " marked " + Plot.name(invoice)
                        + " as disputed; the pool has not accepted it.");
    }

    private void missingInPool(String scheme, int period, int lowPounds, int highPounds) {
        Purchase invoice = plot.invoice(scheme, period, lowPounds, highPounds);
        plot.ground().partner(invoice);
        plot.tell(
                PlantedType.MISSING_IN_POOL,
                invoice,
                0,
                plot.who(invoice) + " has " + Plot.name(invoice) + "; it never reached the pool.");
    }

    private void missingInPartner(String scheme, int period) {
        Purchase invoice = plot.invoice(scheme, period);
        plot.ground().pool(invoice);
        plot.tellOfPool(
                PlantedType.MISSING_IN_PARTNER,
                invoice,
                "The pool has " + Plot.name(invoice) + "; "
                        + plot.who(invoice).replaceFirst("The", "the")
                        + "'s ledger has no such invoice.");
    }
}
