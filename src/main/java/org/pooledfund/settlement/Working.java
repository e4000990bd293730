package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.settlement.Remainder.CarriedForward;
import org.pooledfund.settlement.Remainder.Drawing;
import org.pooledfund.settlement.Remainder.Unallocated;

/** Where every penny of the variance is written down, with a row of working for each. */
final class Working {
    private final Map<String, Long> shares = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<CarriedForward> carriedForward = new ArrayList<>();
    private final List<Drawing> drawn = new ArrayList<>();
    private final List<Unallocated> unallocated = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void row(Entry entry, String partner, long inPence, long outPence) {
        steps.add(entry.row(partner, inPence, outPence));
    }

    void note(String sentence) {
        if (!notes.contains(sentence)) {
            notes.add(sentence);
        }
    }

    /** A partner bears an amount for good, with its row. */
    void bear(Entry entry, String partner, long inPence, long outPence) {
        row(entry, partner, inPence, outPence);
        share(partner, outPence);
    }

    /** A partner bears an amount whose row is written already. */
    void share(String partner, long pence) {
        shares.merge(partner, pence, Math::addExact);
    }

    void carry(Entry entry, String what, Map<String, Long> owners) {
        long amount = owners.values().stream().reduce(0L, Math::addExact);
        owners.forEach((owner, pence) -> row(entry, owner, amount, pence));
        if (amount != 0) {
            carriedForward.add(new CarriedForward(what, amount, nonZero(owners)));
        }
    }

    void draw(Entry entry, String reserve, long inPence, Map<String, Long> owners) {
        long amount = owners.values().stream().reduce(0L, Math::addExact);
        row(entry, "", inPence, amount);
        if (amount != 0) {
            drawn.add(new Drawing(reserve, amount, nonZero(owners)));
        }
    }

    void leave(Entry entry, String reason, long pence) {
        row(entry, "", pence, pence);
        unallocated.add(new Unallocated(reason, pence));
    }

    long sharePence(String partner) {
        return shares.getOrDefault(partner, 0L);
    }

    List<Step> steps() {
        return steps;
    }

    Remainder remainder(long planOutsidePence) {
        return new Remainder(planOutsidePence, carriedForward, drawn, unallocated, notes);
    }

    private static Map<String, Long> nonZero(Map<String, Long> owners) {
        Map<String, Long> kept = new LinkedHashMap<>(owners);
        kept.values().removeIf(pence -> pence == 0);
        return kept;
    }
}
