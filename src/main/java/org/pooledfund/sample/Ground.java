package org.pooledfund.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Scheme;

/** What every part of the story stands on: the agreement, the providers, the books so far. */
final class Ground {
    /** The months told: April to September. */
    static final int MONTHS = 6;

    private final Agreement agreement;
    private final long seed;
    private final Books books = new Books();
    private final Amounts amounts = new Amounts();
    private final References references = new References();
    private final Providers providers;
    private final Map<String, List<Supplier>> suppliers = new LinkedHashMap<>();

    Ground(Agreement agreement, long seed) {
        this.agreement = agreement;
        this.seed = seed;
        this.providers = new Providers(dice("providers"));
        for (SchemeStory story : SchemeStory.ALL) {
            checkLead(story);
            suppliers.put(story.scheme(), providers.some(story.trade(), story.suppliers()));
        }
    }

    private void checkLead(SchemeStory story) {
        if (!scheme(story).lead().equals(story.lead().partner())) {
            throw new IllegalArgumentException("the sample data need scheme " + story.scheme()
                    + " led by " + story.lead().partner() + ": use the sample agreement");
        }
    }

    Agreement agreement() {
        return agreement;
    }

    Books books() {
        return books;
    }

    Amounts amounts() {
        return amounts;
    }

    References references() {
        return references;
    }

    Providers providers() {
        return providers;
    }

    /** The agreement's scheme behind a story. */
    Scheme scheme(SchemeStory story) {
        return agreement
                .scheme(story.scheme())
                .orElseThrow(() -> new IllegalArgumentException("the agreement has no scheme "
                        + story.scheme() + ": use the sample agreement"));
    }

    Dice dice(String purpose) {
        return Dice.of(seed, purpose);
    }

    Period period(int number) {
        return new Period(agreement.year(), number);
    }

    List<Period> periods() {
        return IntStream.rangeClosed(1, MONTHS).mapToObj(this::period).toList();
    }

    List<Supplier> suppliers(SchemeStory story) {
        return suppliers.getOrDefault(story.scheme(), List.of());
    }

    /** An invoice of one of a scheme's providers. */
    Purchase purchase(SchemeStory story, Period period, long pence, Dice dice) {
        Supplier supplier = dice.pick(suppliers(story));
        LocalDate date = Days.in(period, dice);
        String narrative = dice.pick(story.trade().services()) + ", " + period.label();
        return new Purchase(
                story, period, date, supplier, references.next(supplier, dice), narrative, pence);
    }

    /** Posts it in its lead's ledger. */
    void partner(Purchase purchase) {
        books.add(purchase.partnerLine(books.voucher()));
    }

    /** Posts it in the pool's ledger. */
    void pool(Purchase purchase) {
        books.add(purchase.poolLine(books.voucher(), purchase.supplier().name()));
    }

    /** Posts it in the pool's ledger, with the provider's name as some clerk typed it. */
    void poolTyped(Purchase purchase, Dice dice) {
        String name = purchase.supplier().name();
        String typed = switch (dice.below(10)) {
            case 0, 1 -> name.toUpperCase(Locale.ROOT);
            case 2 -> name + ".";
            case 3 -> name.replaceFirst(" ", "  ");
            default -> name;
        };
        books.add(purchase.poolLine(books.voucher(), typed));
    }
}
