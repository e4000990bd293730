package org.pooledfund.published;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A line of a ledger before it has an id.
 *
 * @param event what happened, of which this line is one trace
 */
record Posting(
        int event,
        LocalDate day,
        String reference,
        String supplier,
        String narrative,
        String scheme,
        String kind,
        long pence) {

    Posting reference(String other) {
        return new Posting(event, day, other, supplier, narrative, scheme, kind, pence);
    }

    Posting narrative(String other) {
        return new Posting(event, day, reference, supplier, other, scheme, kind, pence);
    }

    Posting scheme(String other) {
        return new Posting(event, day, reference, supplier, narrative, other, kind, pence);
    }

    Posting kind(String other) {
        return new Posting(event, day, reference, supplier, narrative, scheme, other, pence);
    }

    Posting pence(long other) {
        return new Posting(event, day, reference, supplier, narrative, scheme, kind, other);
    }

    Posting day(LocalDate other) {
        return new Posting(event, other, reference, supplier, narrative, scheme, kind, pence);
    }

    /** As a row of a file, with this id. */
    String row(String id) {
        String period = String.format(Locale.ROOT, "%d-%02d", day.getYear(), day.getMonthValue());
        String amount = (pence < 0 ? "-" : "")
                + String.format(
                        Locale.ROOT, "%d.%02d", Math.abs(pence) / 100, Math.abs(pence) % 100);
        return String.join(
                ",",
                id,
                day.toString(),
                period,
                quoted(reference),
                quoted(supplier),
                quoted(narrative),
                scheme,
                kind,
                amount);
    }

    private static String quoted(String text) {
        return text.contains(",") ? "\"" + text + "\"" : text;
    }
}
