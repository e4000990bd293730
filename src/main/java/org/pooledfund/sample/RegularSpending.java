package org.pooledfund.sample;

import java.util.List;
import java.util.stream.Stream;
import org.pooledfund.calendar.Period;
import org.pooledfund.money.Allocation;

/** The bulk of the books: invoices that the lead paid and recharged to the pool. */
final class RegularSpending {
    private static final int SAME_REFERENCE_PERCENT = 85;
    private static final int OTHER_WRITING_PERCENT = 10;

    private RegularSpending() {}

    /**
     * Fills each scheme up, month by month, to what its story says it spends in the pool's books.
     */
    static void post(Ground ground) {
        for (SchemeStory story : SchemeStory.ALL) {
            Dice dice = ground.dice("regular " + story.scheme());
            List<Long> months = monthsPence(ground, story, dice);
            for (Period period : ground.periods()) {
                long told = ground.books().pence(LedgerSource.POOL, period, story.poolCentre());
                invoices(ground, story, period, months.get(period.number() - 1) - told, dice);
            }
        }
    }

    private static List<Long> monthsPence(Ground ground, SchemeStory story, Dice dice) {
        long plan = ground.scheme(story).budgetPence() * Ground.MONTHS / Period.MARCH;
        List<Long> weights = Stream.generate(() -> dice.between(97, 103))
                .limit(Ground.MONTHS)
                .toList();
        return Allocation.byLargestRemainder(plan * story.perMille() / 1000, weights);
    }

    private static void invoices(
            Ground ground, SchemeStory story, Period period, long pence, Dice dice) {
        if (pence <= 0) {
            throw new IllegalArgumentException(
                    "the budget of scheme " + story.scheme() + " is too small for the sample data");
        }
        List<Long> weights = Stream.generate(
                        () -> dice.between(30, 200) * (dice.chance(10) ? 4 : 1))
                .limit(story.invoices())
                .toList();
        for (long part : Allocation.byLargestRemainder(pence, weights)) {
            Purchase purchase = ground.purchase(story, period, ground.amounts().from(part), dice);
            ground.partner(purchase);
            ground.poolTyped(recharged(ground, purchase, dice), dice);
        }
    }

    private static Purchase recharged(Ground ground, Purchase purchase, Dice dice) {
        Purchase later = purchase.on(Days.after(purchase.date(), dice));
        int kind = dice.below(100);
        if (kind < SAME_REFERENCE_PERCENT) {
            return later;
        }
        if (kind < SAME_REFERENCE_PERCENT + OTHER_WRITING_PERCENT) {
            return later.withReference(References.rewritten(purchase.reference(), dice));
        }
        return later.withReference(dice.chance(50) ? "" : ground.references().bacs(dice));
    }
}
