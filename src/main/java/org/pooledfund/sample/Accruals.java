package org.pooledfund.sample;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pooledfund.calendar.Period;

/** Month-end accruals of the larger ledgers, each taken back the month after; the pool has none. */
final class Accruals {
    private static final int A_MONTH = 8;
    private static final List<LedgerSource> LEDGERS =
            List.of(LedgerSource.ICB, LedgerSource.COUNCIL);

    private final Ground ground;
    private final Dice dice;
    private final Map<LedgerSource, Integer> numbers = new EnumMap<>(LedgerSource.class);

    Accruals(Ground ground) {
        this.ground = ground;
        this.dice = ground.dice("accruals");
    }

    /**
     * The usual accruals; those of the last month still wait for their reversal, as they should.
     */
    void post() {
        for (Period period : ground.periods()) {
            for (LedgerSource ledger : LEDGERS) {
                List<SchemeStory> led = SchemeStory.ALL.stream()
                        .filter(story -> story.lead() == ledger)
                        .toList();
                for (int i = 0; i < A_MONTH; i++) {
                    Purchase accrual = raise(dice.pick(led), period, 500, 3200);
                    if (period.number() < Ground.MONTHS) {
                        reverse(accrual);
                    }
                }
            }
        }
    }

    /** Posts one accrual on the last weekday of a month. */
    Purchase raise(SchemeStory story, Period period, int lowPounds, int highPounds) {
        Supplier supplier = dice.pick(ground.suppliers(story));
        String narrative = "Accrual " + dice.pick(story.trade().services()) + ", " + period.label();
        Purchase accrual = new Purchase(
                story,
                period,
                Days.last(period),
                supplier,
                number(story.lead(), period),
                narrative,
                ground.amounts().between(dice, lowPounds, highPounds));
        ground.partner(accrual);
        return accrual;
    }

    private void reverse(Purchase accrual) {
        Period next = ground.period(accrual.period().number() + 1);
        ground.partner(accrual.in(next, Days.first(next))
                .withPence(-accrual.pence())
                .withNarrative(accrual.narrative().replaceFirst("Accrual", "Accrual reversal")));
    }

    private String number(LedgerSource ledger, Period period) {
        int number = numbers.merge(ledger, 1, Integer::sum);
        return String.format(
                Locale.ROOT,
                "ACC-%s%02d-%03d",
                ledger.name().charAt(0),
                period.firstDay().getMonthValue(),
                number);
    }
}
