package org.pooledfund.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Invents providers. No two have the same name. */
final class Providers {
    private static final List<String> PLACES = List.of(
            "Aldermere",
            "Woldside",
            "Harrowmere",
            "Stavelock",
            "Penwyke",
            "Ottersby",
            "Quillbrook",
            "Marrowdale",
            "Skelby",
            "Larkholt",
            "Ullenford",
            "Branxley",
            "Tolmere",
            "Cressbeck",
            "Hobdale",
            "Fernwyke",
            "Dunmarsh",
            "Ebberfold",
            "Gorsewold",
            "Jackthorpe",
            "Kettlemere",
            "Rushcombe",
            "Yarrowby",
            "Zealbridge",
            "Old Tarn",
            "Copperlea",
            "Thistlemoor",
            "Wrenfold",
            "Appleholt",
            "Beckmarsh");

    private final Dice dice;
    private final Set<String> names = new HashSet<>();

    Providers(Dice dice) {
        this.dice = dice;
    }

    /** So many providers of a trade. */
    List<Supplier> some(Trade trade, int howMany) {
        return new ArrayList<>(
                IntStream.range(0, howMany).mapToObj(i -> another(trade)).toList());
    }

    /** One more provider of a trade. */
    Supplier another(Trade trade) {
        String name;
        do {
            name = dice.pick(PLACES) + " " + dice.pick(trade.endings());
        } while (!names.add(name));
        return new Supplier(name, dice.pick(List.of(Supplier.Numbering.values())), (int)
                dice.between(10_000, 89_999));
    }
}
