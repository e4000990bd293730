package org.pooledfund.sample;

import java.util.List;
import org.pooledfund.calendar.Period;

/** What partners spend on their own account: in their extracts, but none of the pool's business. */
final class OtherSpending {
    private static final List<Own> OWN = List.of(
            new Own(SchemeStory.of("S07"), 35, List.of("947510", "947520", "947530")),
            new Own(SchemeStory.of("S05"), 20, List.of("7ZZ10", "7ZZ20", "7ZZ30")),
            new Own(SchemeStory.of("S08"), 5, List.of("Z1001", "Z1002")));

    private OtherSpending() {}

    /**
     * Lines a month on cost centres outside the pool, in the style of a scheme of the same ledger.
     */
    private record Own(SchemeStory like, int lines, List<String> centres) {}

    static void post(Ground ground) {
        for (Own own : OWN) {
            Dice dice = ground.dice("other " + own.like.lead());
            List<Supplier> suppliers = ground.providers().some(own.like.trade(), 6);
            for (Period period : ground.periods()) {
                for (int i = 0; i < own.lines; i++) {
                    Supplier supplier = dice.pick(suppliers);
                    Purchase purchase = new Purchase(
                            own.like,
                            period,
                            Days.in(period, dice),
                            supplier,
                            ground.references().next(supplier, dice),
                            "Services, " + period.label(),
                            ground.amounts().between(dice, 300, 6000));
                    ground.books()
                            .add(purchase.partnerLine(ground.books().voucher())
                                    .withCentre(dice.pick(own.centres)));
                }
            }
        }
    }
}
