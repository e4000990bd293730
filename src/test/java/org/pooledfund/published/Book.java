package org.pooledfund.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Two ledgers that grow event by event, and what belongs together in them. */
final class Book {
    static final LocalDate YEAR = LocalDate.of(2024, 4, 1);
    private static final String HEADER =
            "line,date,period,reference,supplier,narrative,scheme,kind,amount";

    private final List<Posting> left = new ArrayList<>();
    private final List<Posting> right = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    /** A number for what happens next. */
    int event(Kind kind, boolean open, int twin) {
        events.add(
                new Event(events.size(), kind, open, twin, new ArrayList<>(), new ArrayList<>()));
        return events.size() - 1;
    }

    void partner(Posting posting) {
        left.add(posting);
    }

    void host(Posting posting) {
        right.add(posting);
    }

    int partnerLines() {
        return left.size();
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    /** The file of one ledger: its lines in the order of their days, numbered so. */
    String file(boolean partner, long seed) {
        List<Posting> lines = new ArrayList<>(partner ? left : right);
        Collections.shuffle(lines, new Random(seed));
        lines.sort(Comparator.comparing(Posting::day));
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        int number = partner ? 31_000_001 : 500_001;
        for (Posting line : lines) {
            String id = String.format(Locale.ROOT, partner ? "%d" : "AG%d", number++);
            Event event = events.get(line.event());
            (partner ? event.left() : event.right()).add(id);
            text.append(line.row(id)).append('\n');
        }
        return text.toString();
    }
}
