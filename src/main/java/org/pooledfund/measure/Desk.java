package org.pooledfund.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Where events are planted: chance, suppliers, the two ledgers, and numbers for labels. */
final class Desk {
    private static final List<String> PURPOSES = List.of(
            "Residential placement",
            "Home care",
            "Reablement",
            "Equipment hire",
            "Respite stay",
            "Care package, week 1 of 4",
            "Nursing bed",
            "Day opportunities",
            "Telecare");

    final Chance chance;
    final Suppliers suppliers;

    private final LedgerFile left;
    private final LedgerFile right;
    private int bundles;
    private int groups;
    private int payments = 4_000_000;
    private boolean swapped;

    Desk(Chance chance, Suppliers suppliers, LedgerFile left, LedgerFile right) {
        this.chance = chance;
        this.suppliers = suppliers;
        this.left = left;
        this.right = right;
    }

    /** From now on, until the next event, one side's part may be played by the other. */
    void begin() {
        swapped = chance.percent(50);
    }

    void one(Entry entry, Truth truth) {
        add(swapped ? right : left, entry, truth);
    }

    /** The other ledger prints its suppliers in capitals. */
    void other(Entry entry, Truth truth) {
        add(swapped ? left : right, entry, truth);
    }

    private void add(LedgerFile ledger, Entry entry, Truth truth) {
        try {
            boolean capitals = ledger == right;
            ledger.add(
                    capitals ? entry.with(entry.supplier().toUpperCase(Locale.ROOT)) : entry,
                    truth);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The truth of an event with so many lines on the one side and on the other. */
    Truth event(Shape shape, int ones, int others, String type) {
        bundles++;
        return again(shape, bundles, ones, others, type);
    }

    /** One more event of a bundle. */
    Truth again(Shape shape, int bundle, int ones, int others, String type) {
        groups++;
        return new Truth(
                shape,
                Truth.Kind.MATCH,
                bundle,
                groups,
                swapped ? others : ones,
                swapped ? ones : others,
                type);
    }

    /** An invoice of any supplier. */
    Entry invoice() {
        return invoice(suppliers.any(chance));
    }

    Entry invoice(int supplier) {
        return invoice(supplier, suppliers.invoice(supplier, chance), chance.amountPence());
    }

    Entry invoice(int supplier, String reference, long pence) {
        int day = Days.FIRST + chance.below(Days.COUNT);
        String scheme = String.format(Locale.ROOT, "S%02d", 1 + supplier % 24);
        return new Entry(
                day,
                Days.month(day),
                reference,
                suppliers.name(supplier),
                chance.pick(PURPOSES),
                scheme,
                "invoice",
                pence);
    }

    /** The same a few days later, but in the same month. */
    Entry soon(Entry entry) {
        Entry later = entry.on(entry.day() + chance.below(4));
        return later.month() == entry.month() ? later : entry;
    }

    /** A payment number that says nothing of what it pays. */
    String payment() {
        payments += chance.between(1, 40);
        return "BACS " + payments;
    }
}
