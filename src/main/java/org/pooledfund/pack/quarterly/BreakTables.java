package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.matching.DifferenceType;
import org.pooledfund.matching.Movement;
import org.pooledfund.matching.ReconciliationSummary.Open;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnGroup;
import org.pooledfund.pack.GroupedBars;
import org.pooledfund.pack.LineFilter;
import org.pooledfund.pack.LineMark;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Table;

/** Tables of breaks: by reason, by age, one by one. */
final class BreakTables {
    private static final ControlTotals NONE = ControlTotals.NONE;

    private static final List<Column> BRIEF = List.of(
            Heads.count("number", "No."),
            Heads.text("partner", "Partner"),
            Heads.text("type", "Reason"),
            Heads.text("explanation", "Explanation"),
            Heads.pence("gross", "At stake"),
            Heads.count("age", "Age, days"));

    private final Figures figures;

    BreakTables(Figures figures) {
        this.figures = figures;
    }

    /** By reason; the filter takes the lines of all these breaks. */
    Table byType(String id, List<Open> open, LineFilter filter) {
        Map<DifferenceType, List<Open>> types = new LinkedHashMap<>();
        open.stream()
                .sorted(java.util.Comparator.comparing(Open::type))
                .forEach(found -> types.computeIfAbsent(found.type(), t -> new ArrayList<>())
                        .add(found));
        List<Row> rows = new ArrayList<>();
        types.forEach((type, found) -> {
            LineFilter lines = filter.and(LineMark.REASON, type.label());
            rows.add(Row.body(
                    Cell.text(type.label()),
                    Cell.text(type.meaning()),
                    Cell.whole(found.size()),
                    Cell.of(BreakAmounts.atStake(found, lines)),
                    Cell.of(BreakAmounts.difference(found, lines)),
                    Cell.whole(found.stream().mapToInt(Open::ageDays).max().orElse(0))));
        });
        rows.add(Row.total(
                Cell.text("Total"),
                Cell.BLANK,
                Cell.whole(open.size()),
                Cell.pence(BreakAmounts.atStake(open, filter).pence()),
                Cell.pence(BreakAmounts.difference(open, filter).pence()),
                Cell.BLANK));
        return Table.of(
                id,
                "Breaks by reason",
                "At stake is the larger of the two sides, without signs; difference is partner"
                        + " less pool.",
                List.of(
                        Heads.text("type", "Reason"),
                        Heads.text("meaning", "What it means"),
                        Heads.count("count", "Breaks"),
                        Heads.pence("gross", "At stake"),
                        Heads.pence("difference", "Difference"),
                        Heads.count("oldest", "Oldest, days")),
                rows);
    }

    /** What is at stake by age, a row a partner. */
    Table ageing(String id, List<String> partners, List<Open> open) {
        List<Row> rows = new ArrayList<>();
        long[] sums = new long[AgeBand.values().length];
        long all = 0;
        for (String partner : partners) {
            List<Open> own =
                    open.stream().filter(o -> o.partner().equals(partner)).toList();
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(figures.fullName(partner)));
            cells.add(Cell.whole(own.size()));
            long stake = 0;
            for (AgeBand band : AgeBand.values()) {
                Amount amount = atStake(partner, band, own);
                stake += amount.pence();
                sums[band.ordinal()] += amount.pence();
                cells.add(Cell.of(amount));
            }
            all += stake;
            cells.add(Cell.pence(stake));
            rows.add(new Row(Row.Kind.BODY, cells));
        }
        rows.add(new Row(Row.Kind.TOTAL, totals(open.size(), sums, all)));
        return Table.of(
                        id,
                        "How old the breaks are",
                        "What is at stake, by the days since the oldest document of each break.",
                        List.of(
                                Heads.text("partner", "Partner"),
                                Heads.count("breaks", "Breaks"),
                                Heads.pence("to30", AgeBand.TO_30.label()),
                                Heads.pence("to60", AgeBand.TO_60.label()),
                                Heads.pence("to90", AgeBand.TO_90.label()),
                                Heads.pence("over90", AgeBand.OVER_90.label()),
                                Heads.pence("all", "At stake")
                                        .sum("to30", "to60", "to90", "over90")),
                        rows)
                .withGroups(new ColumnGroup("Open for", 2, AgeBand.values().length));
    }

    private static List<Cell> totals(long breaks, long[] sums, long all) {
        List<Cell> total = new ArrayList<>(List.of(Cell.text("Total"), Cell.whole(breaks)));
        for (long sum : sums) {
            total.add(Cell.pence(sum));
        }
        total.add(Cell.pence(all));
        return total;
    }

    private static Amount atStake(String partner, AgeBand band, List<Open> own) {
        List<Open> found =
                own.stream().filter(open -> AgeBand.of(open.ageDays()) == band).toList();
        return BreakAmounts.atStake(
                found, LineFilter.of(LineMark.PARTNER, partner).and(LineMark.AGE, band.label()));
    }

    /** The same as bars: a bar a band, timing apart from what needs somebody. */
    GroupedBars ageingChart(List<Open> open) {
        List<String> bands =
                List.of(AgeBand.values()).stream().map(AgeBand::label).toList();
        return new GroupedBars(
                "At stake by age",
                "Timing clears by itself within the agreed months; the other breaks need somebody.",
                bands,
                List.of(series("To clear", open, true), series("Timing", open, false)));
    }

    private static GroupedBars.Series series(String name, List<Open> open, boolean attention) {
        List<Long> pence = new ArrayList<>();
        for (AgeBand band : AgeBand.values()) {
            pence.add(open.stream()
                    .filter(o -> o.needsAttention() == attention)
                    .filter(o -> AgeBand.of(o.ageDays()) == band)
                    .mapToLong(Open::grossPence)
                    .reduce(0, Math::addExact));
        }
        return new GroupedBars.Series(name, pence);
    }

    /** One by one. */
    Table listing(String id, String title, String caption, List<Open> found) {
        List<Column> columns = new ArrayList<>(BRIEF);
        columns.add(5, Heads.pence("difference", "Difference"));
        columns.add(Heads.day("first-seen", "First seen"));
        return Table.of(id, title, caption, columns, rows(found, this::row));
    }

    /** One by one, on narrow paper. */
    Table brief(String id, String title, String caption, List<Open> found) {
        return Table.of(id, title, caption, BRIEF, rows(found, this::brief));
    }

    private static List<Row> rows(List<Open> found, Function<Open, List<Cell>> cells) {
        return found.stream()
                .map(open -> new Row(Row.Kind.BODY, cells.apply(open)))
                .toList();
    }

    private List<Cell> row(Open found) {
        List<Cell> cells = brief(found);
        cells.add(5, Cell.of(BreakAmounts.difference(List.of(found), BreakAmounts.filter(found))));
        cells.add(found.firstSeen().map(Cell::day).orElse(Cell.BLANK));
        return cells;
    }

    private List<Cell> brief(Open found) {
        return new ArrayList<>(List.of(
                Cell.whole(found.number()),
                Cell.text(figures.shortName(found.partner())),
                Cell.text(found.type().label()),
                Cell.text(Words.withoutReason(found)),
                Cell.of(BreakAmounts.atStake(List.of(found), BreakAmounts.filter(found))),
                Cell.whole(found.ageDays())));
    }

    /** How open lines moved since the run before, a row a partner. */
    Table movements(List<String> partners, List<Movement> all) {
        List<Row> rows = new ArrayList<>();
        Movement total = new Movement("", NONE, NONE, NONE);
        for (Movement moved : all) {
            if (partners.contains(moved.partner())) {
                total = total.plus(moved);
                rows.add(movement(figures.fullName(moved.partner()), Row.Kind.BODY, moved));
            }
        }
        rows.add(movement("Total", Row.Kind.TOTAL, total));
        return Table.of(
                "breaks-movement",
                "What moved since the run before",
                "Open lines, each for itself, amounts without signs: those that were open before and"
                        + " what came new, less what was cleared. The first run of a year has"
                        + " nothing before it.",
                List.of(
                        Heads.text("partner", "Partner"),
                        Heads.count("brought", "Brought forward"),
                        Heads.pence("brought-amount", "Amount"),
                        Heads.count("new", "New"),
                        Heads.pence("new-amount", "Amount of new"),
                        Heads.count("cleared", "Cleared"),
                        Heads.pence("cleared-amount", "Amount cleared"),
                        Heads.count("open", "Open now"),
                        Heads.pence("open-amount", "Amount open")),
                rows);
    }

    private static Row movement(String name, Row.Kind kind, Movement moved) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(name)));
        add(cells, name, kind, "brought forward", moved.broughtForward());
        add(cells, name, kind, "new", moved.fresh());
        add(cells, name, kind, "cleared", moved.cleared());
        add(cells, name, kind, "open now", moved.carriedForward());
        return new Row(kind, cells);
    }

    private static void add(
            List<Cell> cells, String name, Row.Kind kind, String what, ControlTotals totals) {
        cells.add(Cell.whole(totals.rows()));
        cells.add(
                kind == Row.Kind.TOTAL
                        ? Cell.pence(totals.pence())
                        : Cell.of(Amount.rows(
                                "Open lines of " + name + ": " + what, totals.pence())));
    }
}
