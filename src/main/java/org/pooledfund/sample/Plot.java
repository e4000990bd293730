package org.pooledfund.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.money.Pence;
import org.pooledfund.sample.PlantedDifference.Flow;

/** Plants differences in the books and keeps the list of them. */
final class Plot {
    private final Ground ground;
    private final Dice dice;
    private final Map<PlantedType, Integer> counts = new EnumMap<>(PlantedType.class);
    private final List<PlantedDifference> planted = new ArrayList<>();

    Plot(Ground ground) {
        this.ground = ground;
        this.dice = ground.dice("plot");
    }

    Ground ground() {
        return ground;
    }

    Dice dice() {
        return dice;
    }

    /** All that was planted, by type and number. */
    List<PlantedDifference> planted() {
        return planted.stream()
                .sorted(Comparator.comparing(PlantedDifference::type))
                .toList();
    }

    /** An invoice nobody has posted yet, of some thousand pounds. */
    Purchase invoice(String scheme, int period) {
        return invoice(scheme, period, 1200, 4800);
    }

    /** An invoice nobody has posted yet. */
    Purchase invoice(String scheme, int period, int lowPounds, int highPounds) {
        long pence = ground.amounts().between(dice, lowPounds, highPounds);
        return ground.purchase(SchemeStory.of(scheme), ground.period(period), pence, dice);
    }

    /** The same some days on, as the pool posts it. */
    Purchase later(Purchase purchase) {
        return purchase.on(Days.after(purchase.date(), dice));
    }

    /** The partner with its article: {@code The ICB}. */
    String who(Purchase purchase) {
        return "The "
                + ground.agreement().partner(purchase.story().lead().partner()).shortName();
    }

    /** {@code £1,234.56 (ABC/10234)}: how a story names an invoice. */
    static String name(Purchase purchase) {
        return Pence.format(purchase.pence()) + " (" + purchase.reference() + ")";
    }

    /**
     * Keeps a difference in spending that shows in the partner's ledger, all its lines as one
     * purchase.
     */
    void tell(PlantedType type, Purchase purchase, long poolPence, String story) {
        LedgerSource ledger = purchase.story().lead();
        planted.add(new PlantedDifference(
                id(type),
                ledger.partner(),
                Flow.EXPENDITURE,
                purchase.period(),
                ledger,
                ledger.path(purchase.period()),
                purchase.reference(),
                purchase.pence(),
                poolPence,
                story));
    }

    /** Keeps a difference that only the pool's ledger shows. */
    void tellOfPool(PlantedType type, Purchase purchase, String story) {
        planted.add(new PlantedDifference(
                id(type),
                purchase.story().lead().partner(),
                Flow.EXPENDITURE,
                purchase.period(),
                LedgerSource.POOL,
                LedgerSource.POOL.path(purchase.period()),
                purchase.reference(),
                0,
                purchase.pence(),
                story));
    }

    /** Keeps a difference between a contribution paid and received. */
    void tellOfContribution(PlantedType type, Posting paid, long receivedPence, String story) {
        planted.add(new PlantedDifference(
                id(type),
                paid.ledger().partner(),
                Flow.CONTRIBUTIONS,
                paid.period(),
                paid.ledger(),
                paid.ledger().path(paid.period()),
                paid.reference(),
                paid.pence(),
                receivedPence,
                story));
    }

    private String id(PlantedType type) {
        return type + "-" + counts.merge(type, 1, Integer::sum);
    }
}
