package org.pooledfund.measure;

import java.util.List;
import java.util.Locale;

/**
 * Invents suppliers and their invoice numbers. A supplier never uses a number twice; two suppliers
 * may have the same.
 */
final class Suppliers {
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
            "Thistlemoor");
    private static final List<String> TRADES = List.of(
            "Care Ltd",
            "Nursing Home",
            "Homecare Ltd",
            "Court",
            "Lodge",
            "Supported Living",
            "Equipment Services",
            "Day Centre",
            "Respite Care",
            "Hospice Trust");

    private final int count;
    private final int[] next;

    Suppliers(long lines, Chance chance) {
        this.count = (int) Math.max(40, Math.min(20_000, lines / 250));
        this.next = new int[count];
        for (int i = 0; i < count; i++) {
            next[i] = chance.between(100, 90_000);
        }
    }

    /** One of them, by its number. */
    int any(Chance chance) {
        return chance.below(count);
    }

    /** Another than this one. */
    int other(int supplier) {
        return (supplier + 1) % count;
    }

    /** {@code Old Tarn Homecare Ltd}, with a number where names run out. */
    String name(int supplier) {
        int round = supplier / (PLACES.size() * TRADES.size());
        String name = PLACES.get(supplier % PLACES.size()) + " "
                + TRADES.get(supplier / PLACES.size() % TRADES.size());
        return round == 0 ? name : name + " " + (round + 1);
    }

    /** The next invoice number of a supplier, in its own style. */
    String invoice(int supplier, Chance chance) {
        next[supplier] += chance.between(1, 9);
        int n = next[supplier];
        return switch (supplier % 5) {
            case 0 -> padded("INV-", n, 6);
            case 1 -> padded(initials(supplier) + "/2025/", n, 6);
            case 2 -> padded("", 3_000_000 + n, 7);
            case 3 -> padded("SI ", n, 8);
            default -> padded(initials(supplier), n, 6);
        };
    }

    /** {@code AC}. */
    private static String initials(int supplier) {
        return PLACES.get(supplier % PLACES.size()).substring(0, 1)
                + TRADES.get(supplier / PLACES.size() % TRADES.size()).substring(0, 1);
    }

    private static String padded(String prefix, int number, int digits) {
        return prefix + String.format(Locale.ROOT, "%0" + digits + "d", number);
    }
}
