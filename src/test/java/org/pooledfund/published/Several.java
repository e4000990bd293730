package org.pooledfund.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What takes several lines of one ledger, or one line a week. */
final class Several {
    private final Book book;
    private final Draw draw;

    Several(Book book, Draw draw) {
        this.book = book;
        this.draw = draw;
    }

    private Invoice invoice(Kind kind, Provider provider) {
        return Invoice.of(
                book.event(kind, false, -1), provider, draw, draw.pence() + 200, draw.delayDays());
    }

    /** A weekly package at one of the provider's rates; now and then a week is missing. */
    void recurring(Provider provider) {
        long rate = provider.ratePence(draw);
        int way = draw.between(1, 10);
        int client = draw.between(10_000, 99_999);
        LocalDate first = Book.YEAR.plusDays(draw.between(0, 40) * 7L + 6);
        int weeks = draw.between(4, 40);
        int usual = draw.between(3, 9);
        for (int week = 0; week < weeks; week++) {
            LocalDate end = first.plusWeeks(week);
            int gap = draw.between(1, 1_000);
            boolean missing = gap <= 20;
            int event = book.event(missing ? Kind.WEEK_MISSING : Kind.RECURRING, missing, -1);
            Invoice pair = Invoice.of(event, provider, draw, rate, 0);
            Posting partner = pair.partner().day(end).narrative("Pkg " + client + " w/e " + end);
            Posting host = pair.host()
                    .day(Invoice.paymentRun(end.plusDays(usual + (draw.percent(10) ? 7 : 0))))
                    .narrative("CAREFIRST WK " + end.getDayOfYear() / 7);
            post(
                    way <= 4 || way > 7 ? partner.reference(way <= 4 ? "" : "P" + client) : partner,
                    way <= 4 || way > 7 ? host.reference("") : host,
                    gap);
        }
    }

    private void post(Posting partner, Posting host, int gap) {
        if (gap > 10) {
            book.partner(partner);
        }
        if (gap <= 10 || gap > 20) {
            book.host(host);
        }
    }

    /** One invoice, paid in two or three parts, or not all of it. */
    void parts(Provider provider, Kind kind) {
        Invoice one = invoice(kind, provider);
        book.partner(one.partner());
        int count = draw.between(2, 3);
        long[] parts = draw.parts(one.partner().pence(), count);
        int paid = kind == Kind.PART_PAYMENT_OPEN ? count - 1 : count;
        LocalDate day = one.host().day();
        for (int i = 0; i < paid; i++) {
            book.host(one.host()
                    .pence(parts[i])
                    .day(day)
                    .narrative("PART PMT " + (i + 1) + " OF " + count));
            day = Invoice.paymentRun(day.plusDays(draw.between(3, 24)));
        }
    }

    /** One payment of the host for two to eight invoices of one provider within five weeks. */
    void batch(Provider provider, Kind kind) {
        int count = Math.min(draw.between(2, 8), draw.between(2, 8));
        Invoice last = invoice(kind, provider);
        List<String> numbers = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < count; i++) {
            String number = i == 0 ? last.partner().reference() : provider.nextNumber();
            long pence = i == 0 ? last.partner().pence() : draw.pence();
            numbers.add(draw.percent(25) ? Numbering.keyed(number, draw) : number);
            sum += pence;
            book.partner(last.partner()
                    .reference(number)
                    .pence(pence)
                    .day(last.partner().day().minusDays(draw.between(0, 34))));
        }
        String list = kind == Kind.BATCH_PAYMENT
                ? "REMIT " + String.join(" ", numbers)
                : "BACS RUN " + count + " INVS";
        book.host(last.host()
                .day(Invoice.paymentRun(last.partner().day().plusDays(draw.between(1, 10))))
                .reference("BACS" + draw.between(100_000, 999_999))
                .narrative(list)
                .pence(sum));
    }

    /** One document over several codes of one ledger, or of both in different ways. */
    void split(Provider provider, Kind kind) {
        Invoice one = invoice(kind, provider);
        for (long part : draw.parts(one.host().pence(), draw.between(2, 6))) {
            book.host(one.host().pence(part).narrative("SPLIT " + draw.between(100, 999)));
        }
        if (kind == Kind.SPLIT_CODING) {
            book.partner(one.partner());
            return;
        }
        for (long part : draw.parts(one.partner().pence(), draw.between(2, 3))) {
            book.partner(one.partner().pence(part));
        }
    }

    /** The partner has a care home's fee less what the client pays; the host has both. */
    void clientIncomeNet(Provider provider) {
        Invoice one = invoice(Kind.CLIENT_INCOME_NET, provider);
        long receipt = Math.max(1, one.partner().pence() * draw.between(5, 30) / 100);
        book.partner(one.partner().pence(one.partner().pence() - receipt));
        book.host(one.host());
        book.host(one.host()
                .narrative("Customer And Client Receipts".toUpperCase(Locale.ROOT))
                .kind("client-receipt")
                .pence(-receipt));
    }
}
