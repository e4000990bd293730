package org.pooledfund.published;

import java.time.LocalDate;
import java.util.Arrays;

/** Lets something happen to a provider's invoice, in its due share. */
final class Happenings {
    private final Book book;
    private final Draw draw;
    private final Several several;
    private final int weights =
            Arrays.stream(Kind.values()).mapToInt(Kind::weight).sum();

    Happenings(Book book, Draw draw) {
        this.book = book;
        this.draw = draw;
        this.several = new Several(book, draw);
    }

    void next(Provider provider) {
        int drawn = draw.between(1, weights);
        for (Kind kind : Kind.values()) {
            drawn -= kind.weight();
            if (drawn <= 0) {
                happen(kind, provider);
                return;
            }
        }
    }

    private void happen(Kind kind, Provider provider) {
        switch (kind) {
            case RECURRING -> several.recurring(provider);
            case PART_PAYMENT, PART_PAYMENT_OPEN -> several.parts(provider, kind);
            case BATCH_PAYMENT, BATCH_WITHOUT_LIST -> several.batch(provider, kind);
            case SPLIT_CODING, SPLIT_BOTH -> several.split(provider, kind);
            case CLIENT_INCOME_NET -> several.clientIncomeNet(provider);
            case ACCRUAL_REVERSED, ACCRUAL_NOT_REVERSED -> accrual(provider, kind);
            case MISSING_AT_HOST, MISSING_AT_PARTNER, LOOK_ALIKE -> missing(provider, kind);
            case DUPLICATE -> duplicate(provider);
            case CLIENT_INCOME_TWIN -> twin(provider);
            default -> changed(invoice(kind, provider, false), kind, provider).post(book);
        }
    }

    private Invoice invoice(Kind kind, Provider provider, boolean open) {
        long pence = draw.percent(15) ? provider.ratePence(draw) : draw.pence();
        boolean credit = kind == Kind.PLAIN && draw.percent(5);
        int delay = kind == Kind.TIMING ? draw.between(25, 48) : draw.delayDays();
        return Invoice.of(
                book.event(kind, open, -1), provider, draw, credit ? -pence : pence, delay);
    }

    private Invoice changed(Invoice invoice, Kind kind, Provider provider) {
        Posting host = invoice.host();
        long pence = host.pence();
        return switch (kind) {
            case VAT_20 -> invoice.host(host.pence(Math.round(pence * 6 / 5.0)));
            case VAT_5 -> invoice.host(host.pence(Math.round(pence * 21 / 20.0)));
            case ROUNDING -> invoice.host(host.pence(pence + draw.between(1, 5)));
            case SIGN_FLIP -> invoice.host(host.pence(-pence));
            case TRANSPOSED_AMOUNT ->
                invoice.host(host.pence(Long.parseLong(Numbering.transposed("" + pence))));
            case TRANSPOSED_REFERENCE ->
                invoice.host(host.reference(Numbering.transposed(host.reference())));
            case MISCODING ->
                invoice.host(host.scheme(provider.scheme().equals("S01") ? "S02" : "S01"));
            case PRIOR_PERIOD -> priorYear(invoice);
            case NO_COMMON_REFERENCE -> withoutReference(invoice);
            case REFERENCE_IN_NARRATIVE -> hidden(invoice);
            default -> invoice;
        };
    }

    private Invoice priorYear(Invoice invoice) {
        LocalDate day = Book.YEAR.minusDays(draw.between(1, 80));
        return invoice.partner(invoice.partner().day(day))
                .host(invoice.host()
                        .day(Invoice.paymentRun(Book.YEAR.plusDays(draw.between(3, 60))))
                        .narrative("Cont Care- Prior Year Payments"));
    }

    private Invoice withoutReference(Invoice invoice) {
        String own = "40" + draw.between(100_000, 999_999);
        return switch (draw.between(1, 4)) {
            case 1, 2 -> invoice.partner(invoice.partner().reference(""));
            case 3 -> invoice.host(invoice.host().reference(""));
            default -> invoice.host(invoice.host().reference(own));
        };
    }

    private Invoice hidden(Invoice invoice) {
        Posting host = invoice.host();
        String number = host.reference();
        String own = draw.percent(50) ? "" : "BACS" + draw.between(10_000, 99_999);
        String text = switch (draw.between(1, 4)) {
            case 1 -> "PAYMENT " + host.supplier() + " RE " + number;
            case 2 -> "pd inv no." + number + " thanks";
            case 3 -> number + " " + host.narrative();
            default -> "Your ref " + number + ", our ref PF" + draw.between(100, 999);
        };
        return invoice.host(host.reference(own).narrative(text));
    }

    private void accrual(Provider provider, Kind kind) {
        boolean reversed = kind == Kind.ACCRUAL_REVERSED;
        Posting line = invoice(kind, provider, !reversed).partner();
        LocalDate end = line.day().withDayOfMonth(line.day().lengthOfMonth());
        String name = "ACCR" + draw.between(1_000, 99_999);
        long pence = draw.percent(60) ? line.pence() / 10_000 * 10_000 + 10_000 : line.pence();
        Posting accrual = line.day(end)
                .reference(draw.percent(50) ? name : "")
                .kind("accrual")
                .narrative("PO receipt accrual " + name)
                .pence(pence);
        book.partner(accrual);
        if (reversed) {
            book.partner(accrual.day(end.plusDays(draw.between(1, 4)))
                    .narrative("Reverses " + name)
                    .pence(-pence));
        }
    }

    private void missing(Provider provider, Kind kind) {
        Invoice one = invoice(kind, provider, true);
        if (kind == Kind.MISSING_AT_HOST) {
            book.partner(one.partner());
            return;
        }
        book.host(one.host());
        if (kind == Kind.LOOK_ALIKE) {
            Posting other = invoice(kind, provider, true).partner();
            book.partner(other.pence(one.host().pence())
                    .day(one.host().day().minusDays(draw.between(0, 20))));
        }
    }

    private void duplicate(Provider provider) {
        Invoice one = invoice(Kind.DUPLICATE, provider, false);
        one.post(book);
        int copy = book.event(Kind.DUPLICATE, true, one.host().event());
        Posting line = draw.percent(50) ? one.host() : one.partner();
        Posting again = new Posting(
                copy,
                line.day().plusDays(draw.percent(30) ? 0 : draw.between(1, 40)),
                draw.percent(70) ? line.reference() : Numbering.keyed(line.reference(), draw),
                line.supplier(),
                line.narrative(),
                line.scheme(),
                line.kind(),
                line.pence());
        if (line.equals(one.host())) {
            book.host(again);
        } else {
            book.partner(again);
        }
    }

    private void twin(Provider provider) {
        Invoice fee = invoice(Kind.CLIENT_INCOME_TWIN, provider, false);
        fee.post(book);
        Posting host = fee.host();
        book.host(new Posting(
                book.event(Kind.CLIENT_INCOME_TWIN, true, -1),
                host.day(),
                host.reference(),
                host.supplier(),
                "Customer And Client Receipts",
                host.scheme(),
                "client-receipt",
                -Math.max(1, host.pence() * draw.between(5, 30) / 100)));
    }
}
