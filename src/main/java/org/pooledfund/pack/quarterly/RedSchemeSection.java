package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.pooledfund.calendar.Period;
import org.pooledfund.matching.LineGroup;
import org.pooledfund.matching.ReconciliationSummary.Open;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.Block;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.CellText;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.GroupedBars;
import org.pooledfund.pack.Kpi;
import org.pooledfund.pack.Kpi.Tone;
import org.pooledfund.pack.Kpis;
import org.pooledfund.pack.LineFilter;
import org.pooledfund.pack.LineMark;
import org.pooledfund.pack.Paragraph;
import org.pooledfund.pack.Part.Kind;
import org.pooledfund.pack.Pounds;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;
import org.pooledfund.settlement.SchemeOutturn;

/** A page on a scheme that is rated red: months, drivers, breaks. */
final class RedSchemeSection {
    private static final int BREAKS_ON_PAPER = 3;

    private final Figures figures;
    private final SchemeOutturn outturn;
    private final String id;
    private final Months months;

    RedSchemeSection(Figures figures, SchemeOutturn outturn) {
        this.figures = figures;
        this.outturn = outturn;
        this.id = outturn.scheme().id();
        this.months = new Months(figures);
    }

    Section section() {
        List<Block> blocks = new ArrayList<>(List.of(kpis(), monthly(), chart()));
        Table kinds = kinds();
        blocks.add(kinds.rows().size() > 2 ? kinds : oneKind());
        List<Open> open = breaks();
        if (!open.isEmpty()) {
            blocks.add(breaks(open));
        }
        return new Section(
                "scheme-" + Slug.of(id),
                "Scheme rated red",
                id + " " + outturn.scheme().name(),
                lead(),
                blocks,
                Section.Orientation.PORTRAIT);
    }

    private String lead() {
        Period worst = months.all().stream()
                .max(Comparator.comparingLong(this::variance))
                .orElse(figures.settlement().through());
        long over = months.all().stream().filter(p -> variance(p) > 0).count();
        return "Over plan by " + Pounds.brief(outturn.variancePence()) + ", "
                + CellText.of(percent(), ColumnKind.VARIANCE_PERCENT).text()
                + " of the plan to date, in " + over + " of " + months.all().size()
                + " months; most of it fell in " + worst.label() + " ("
                + Pounds.brief(variance(worst)) + " over).";
    }

    private Cell percent() {
        return Cell.percent(Percentages.of(outturn.variancePence(), outturn.planPence()));
    }

    private Amount plan(Period period) {
        return months.plan(outturn.scheme(), period);
    }

    private Amount spent(Period period) {
        return months.spent(Ledgers.spent(id), period);
    }

    private long variance(Period period) {
        return spent(period).pence() - plan(period).pence();
    }

    private Kpis kpis() {
        long atStake = breaks().stream().mapToLong(Open::grossPence).reduce(0, Math::addExact);
        return new Kpis(List.of(
                new Kpi(
                        "Full-year budget",
                        Pounds.brief(outturn.scheme().budgetPence()),
                        outturn.scheme().source().label(),
                        Tone.NEUTRAL),
                new Kpi(
                        "Spent to date",
                        Pounds.brief(outturn.actualPence()),
                        "plan " + Pounds.brief(outturn.planPence()),
                        Tone.NEUTRAL),
                new Kpi(
                        "Over plan",
                        Pounds.brief(outturn.variancePence()),
                        CellText.of(percent(), ColumnKind.VARIANCE_PERCENT).text() + " of plan",
                        Tone.BAD),
                new Kpi(
                        "Open breaks",
                        String.valueOf(breaks().size()),
                        Pounds.brief(atStake) + " at stake",
                        breaks().isEmpty() ? Tone.GOOD : Tone.WARNING)));
    }

    private Table monthly() {
        List<Row> rows = new ArrayList<>();
        long plan = 0;
        long actual = 0;
        for (Period period : months.all()) {
            Amount planned = plan(period);
            Amount spent = spent(period);
            plan += planned.pence();
            actual += spent.pence();
            rows.add(Row.body(
                    Cell.text(period.label()),
                    Cell.of(planned),
                    Cell.of(spent),
                    Cell.pence(spent.pence() - planned.pence()),
                    Cell.percent(
                            Percentages.of(spent.pence() - planned.pence(), planned.pence()))));
        }
        rows.add(Row.total(
                Cell.text("Year to date"),
                Cell.pence(plan),
                Cell.pence(actual),
                Cell.pence(actual - plan),
                Cell.percent(Percentages.of(actual - plan, plan))));
        return Table.of(
                "months-" + Slug.of(id),
                id + " month by month",
                "By the period the pool's ledger has posted it to.",
                List.of(
                        Heads.text("month", "Month"),
                        Heads.pounds("plan", "Plan"),
                        Heads.pounds("actual", "Actual"),
                        Heads.variance("variance", "Variance").less("actual", "plan"),
                        Heads.percent("percent", "%")),
                rows);
    }

    private GroupedBars chart() {
        return new GroupedBars(
                id + ": actual against profile",
                "",
                months.all().stream().map(Months::shortLabel).toList(),
                List.of(
                        new GroupedBars.Series(
                                "Profile",
                                months.all().stream().map(p -> plan(p).pence()).toList()),
                        new GroupedBars.Series(
                                "Actual",
                                months.all().stream().map(p -> spent(p).pence()).toList())));
    }

    /** What drives it: the kinds of entry that make up the spending. */
    private Table kinds() {
        LineFilter spent = Ledgers.spent(id);
        TreeMap<String, Amount> kinds = new TreeMap<>();
        for (LineGroup group : figures.ledgers().groups()) {
            if (spent.takes(mark -> LineMarks.of(group.facts(), mark))) {
                String kind = LineMarks.of(group.facts(), LineMark.KIND);
                kinds.computeIfAbsent(
                        kind, k -> figures.ledgers().sum(Kind.LINES, spent.and(LineMark.KIND, k)));
            }
        }
        List<Row> rows = new ArrayList<>();
        long all = 0;
        long lines = 0;
        for (var entry : kinds.entrySet()) {
            long count = figures.ledgers().rows(spent.and(LineMark.KIND, entry.getKey()));
            all += entry.getValue().pence();
            lines += count;
            rows.add(Row.body(
                    Cell.text(Words.capitalised(entry.getKey())),
                    Cell.whole(count),
                    Cell.of(entry.getValue())));
        }
        rows.add(Row.total(Cell.text("Spent to date"), Cell.whole(lines), Cell.pence(all)));
        return Table.of(
                "drivers-" + Slug.of(id),
                id + " by kind of entry",
                "What the spending is made of. The ledger has no figures of activity or price;"
                        + " the scheme's lead adds the reasons.",
                List.of(
                        Heads.text("kind", "Kind of entry"),
                        Heads.count("lines", "Lines"),
                        Heads.pounds("amount", "Amount")),
                rows);
    }

    private static Paragraph oneKind() {
        return new Paragraph("All of it is plain expenditure. The ledger has no figures of activity"
                + " or price; the scheme's lead adds the reasons.");
    }

    private List<Open> breaks() {
        return figures.reconciliation().open().stream()
                .filter(open -> open.lines().stream()
                        .anyMatch(line -> line.scheme().filter(id::equals).isPresent()))
                .sorted(BreaksSection.LARGEST_FIRST)
                .toList();
    }

    private Table breaks(List<Open> open) {
        return new BreakTables(figures)
                .brief("breaks-" + Slug.of(id), "Open breaks on " + id, "Largest first.", open)
                .onPaper(BREAKS_ON_PAPER);
    }
}
