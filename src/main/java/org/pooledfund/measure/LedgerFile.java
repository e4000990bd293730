package org.pooledfund.measure;

import java.io.BufferedWriter;
import java.io.IOException;

/**
 * A ledger as CSV, and its labels. Lines do not come in the order in which they were planted: a
 * shelf of them is kept, and any of the shelf is written next.
 */
final class LedgerFile {
    private static final int SHELF = 100_000;
    private static final String HEADER =
            "line,date,period,reference,supplier,narrative,scheme,kind,amount\n";

    private final String side;
    private final BufferedWriter ledger;
    private final BufferedWriter labels;
    private final Chance chance;
    private final Entry[] entries = new Entry[SHELF];
    private final Truth[] truths = new Truth[SHELF];
    private final StringBuilder text = new StringBuilder();
    private int held;
    private long written;

    LedgerFile(String side, BufferedWriter ledger, BufferedWriter labels, long seed)
            throws IOException {
        this.side = side;
        this.ledger = ledger;
        this.labels = labels;
        this.chance = new Chance(seed);
        ledger.write(HEADER);
    }

    /** How many lines it has, with those still on the shelf. */
    long lines() {
        return written + held;
    }

    void add(Entry entry, Truth truth) throws IOException {
        int at = held;
        if (held == SHELF) {
            at = chance.below(SHELF);
            write(at);
        } else {
            held++;
        }
        entries[at] = entry;
        truths[at] = truth;
    }

    void finish() throws IOException {
        while (held > 0) {
            int at = chance.below(held);
            write(at);
            held--;
            entries[at] = entries[held];
            truths[at] = truths[held];
        }
    }

    private void write(int at) throws IOException {
        written++;
        Entry entry = entries[at];
        text.setLength(0);
        text.append(written).append(',').append(Days.text(entry.day())).append(',');
        text.append(Days.monthText(entry.month()));
        cell(entry.reference());
        cell(entry.supplier());
        cell(entry.narrative());
        cell(entry.scheme());
        cell(entry.kind());
        text.append(',');
        pounds(entry.pence());
        ledger.append(text.append('\n'));
        Truth truth = truths[at];
        text.setLength(0);
        text.append(side).append(',').append(written).append(',');
        text.append(truth.shape().label()).append(',').append(truth.kind()).append(',');
        text.append(truth.bundle()).append(',').append(truth.group()).append(',');
        text.append(truth.left()).append(',').append(truth.right()).append(',');
        labels.append(text.append(type(truth)).append('\n'));
    }

    /** What only this ledger has is missing on the other. */
    private String type(Truth truth) {
        String other = side.equals("left") ? "right" : "left";
        return truth.type().equals("missing") ? "missing-on-" + other : truth.type();
    }

    private void cell(String value) {
        boolean quoted = value.indexOf(',') >= 0 || value.indexOf('"') >= 0;
        text.append(',');
        text.append(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
    }

    private void pounds(long pence) {
        if (pence < 0) {
            text.append('-');
        }
        long positive = Math.abs(pence);
        long rest = positive % 100;
        text.append(positive / 100).append(rest < 10 ? ".0" : ".").append(rest);
    }
}
