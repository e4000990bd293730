package org.pooledfund.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** An invoice as both ledgers would have it if nothing went wrong. */
record Invoice(Posting partner, Posting host) {
    private static final List<String> WORDS = List.of(
            "Residential",
            "Homecare",
            "Contract Value",
            "Cont Care-Adult",
            "FNC allowance",
            "Reablement bed",
            "Equipment",
            "Purchase Invoices",
            "Respite stay",
            "");

    /** @param delayDays until the host pays it */
    static Invoice of(int event, Provider provider, Draw draw, long pence, int delayDays) {
        LocalDate day = Book.YEAR.plusDays(draw.between(0, 350));
        String number = provider.nextNumber();
        String words = draw.of(WORDS);
        Posting partner = new Posting(
                event,
                draw.percent(25) ? day.withDayOfMonth(day.lengthOfMonth()) : day,
                number,
                provider.partnerName(),
                words,
                provider.scheme(),
                "invoice",
                pence);
        Posting host = new Posting(
                event,
                paymentRun(day.plusDays(delayDays)),
                draw.percent(35) ? Numbering.keyed(number, draw) : number,
                provider.hostName(),
                draw.percent(50) ? words.toUpperCase(Locale.ROOT) : draw.of(WORDS),
                provider.scheme(),
                "invoice",
                pence);
        return new Invoice(partner, host);
    }

    /** Creditors are paid on Wednesdays and Fridays. */
    static LocalDate paymentRun(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY -> day.plusDays(2);
            case TUESDAY, THURSDAY -> day.plusDays(1);
            case SATURDAY -> day.plusDays(4);
            case SUNDAY -> day.plusDays(3);
            case WEDNESDAY, FRIDAY -> day;
        };
    }

    Invoice host(Posting other) {
        return new Invoice(partner, other);
    }

    Invoice partner(Posting other) {
        return new Invoice(other, host);
    }

    void post(Book book) {
        book.partner(partner);
        book.host(host);
    }
}
