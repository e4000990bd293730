package org.pooledfund.sample;

import java.time.LocalDate;
import java.util.List;
import org.pooledfund.calendar.Period;

/** Invoices that the pool posts a month after the partner, or has not posted yet. */
final class PlantedTimings {
    private static final List<Late> LATE = List.of(
            new Late("S03", 1),
            new Late("S05", 2),
            new Late("S06", 3),
            new Late("S08", 4),
            new Late("S01", 5));
    private static final List<String> AWAITED = List.of("S07", "S02", "S10");

    private PlantedTimings() {}

    private record Late(String scheme, int period) {}

    static void plant(Plot plot) {
        LATE.forEach(late -> late(plot, late));
        AWAITED.forEach(scheme -> awaited(plot, scheme));
    }

    private static void late(Plot plot, Late late) {
        Purchase invoice = atMonthEnd(plot.invoice(late.scheme, late.period));
        Period next = plot.ground().period(late.period + 1);
        LocalDate posted = Days.first(next);
        plot.ground().partner(invoice);
        plot.ground().pool(invoice.in(next, posted));
        boolean quarterEnd = !next.quarter().equals(invoice.period().quarter());
        plot.tell(
                PlantedType.TIMING,
                invoice,
                invoice.pence(),
                plot.who(invoice) + " posted " + Plot.name(invoice) + " in "
                        + invoice.period().label() + ", the pool in " + next.label()
                        + (quarterEnd ? ", after the quarter's end." : "."));
    }

    private static void awaited(Plot plot, String scheme) {
        Purchase invoice = atMonthEnd(plot.invoice(scheme, Ground.MONTHS, 300, 2400));
        plot.ground().partner(invoice);
        plot.tell(
                PlantedType.TIMING,
                invoice,
                0,
                plot.who(invoice) + " posted " + Plot.name(invoice) + " at the end of "
                        + invoice.period().label() + "; the pool will have it in the next month.");
    }

    private static Purchase atMonthEnd(Purchase invoice) {
        return invoice.on(Days.last(invoice.period()));
    }
}
