package org.pooledfund.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pooledfund.pack.GroupedBars.Series;
import org.pooledfund.pack.Kpi.Tone;
import org.pooledfund.pack.Section.Orientation;
import org.pooledfund.pack.Waterfall.Step;

/** Packs to lay out: an empty one, one like the real thing. All names are invented. */
public final class SamplePacks {
    private static final String[][] SCHEMES = {
        {
            "Discharge to assess and reablement",
            "Council",
            "Minimum NHS contribution",
            "11840000",
            "6121000"
        },
        {
            "Integrated community equipment",
            "Council",
            "Minimum NHS contribution",
            "4260000",
            "2070000"
        },
        {"Urgent community response", "ICB", "Minimum NHS contribution", "5975000", "2999000"},
        {"Carers' support and respite", "Council", "Additional council", "2310000", "1145000"},
        {"Learning disability placements", "Council", "Additional council", "14620000", "7654000"},
        {"Mental health aftercare (section 117)", "ICB", "Additional NHS", "9480000", "4797000"},
        {"Enhanced health in care homes", "ICB", "Minimum NHS contribution", "3150000", "1551000"},
        {"Disabled facilities grant", "District", "Disabled Facilities Grant", "3902000", "1760000"
        },
        {"Voluntary sector wellbeing grants", "ICB", "Additional NHS", "1185000", "592500"},
    };
    static final String ICB = "Northmere Integrated Care Board";
    static final String COUNCIL = "Northmere Borough Council";
    static final String DISTRICT = "Westbrook District Council";

    private SamplePacks() {}

    public static Pack empty() {
        return new Pack(meta(List.of(), List.of()), List.of());
    }

    public static PackMeta meta(
            List<PackMeta.Input> inputs, List<PackMeta.Completeness> completeness) {
        return new PackMeta(
                new PackMeta.FundName(
                        "northmere", "Northmere Health and Care Pooled Fund", COUNCIL),
                new PackMeta.Period(
                        "Quarter 2, 2025-26",
                        "1 April to 30 September 2025",
                        LocalDate.of(2025, 9, 30)),
                new PackMeta.Edition("Quarterly report", "Draft", 1),
                inputs,
                completeness);
    }

    /** The same pack as it would be issued. */
    public static Pack asFinal(Pack pack) {
        PackMeta meta = pack.meta();
        return new Pack(
                new PackMeta(
                        meta.fund(),
                        meta.period(),
                        new PackMeta.Edition(
                                meta.edition().title(),
                                PackMeta.Edition.FINAL,
                                meta.edition().version()),
                        meta.inputs(),
                        meta.completeness()),
                pack.sections());
    }

    public static Pack sample() {
        PackMeta meta = meta(
                List.of(
                        new PackMeta.Input(
                                "icb-2025-09.csv",
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                        new PackMeta.Input(
                                "pool-2025-09.csv",
                                "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"),
                        new PackMeta.Input(
                                "Agreement northmere.yaml",
                                "fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13"),
                        new PackMeta.Input("Matching rules", "version 3")),
                List.of(
                        new PackMeta.Completeness(ICB, Rag.GREEN, "six of six months"),
                        new PackMeta.Completeness(COUNCIL, Rag.GREEN, "six of six months"),
                        new PackMeta.Completeness(
                                DISTRICT, Rag.AMBER, "September is provisional")));
        return new Pack(
                meta,
                List.of(
                        summary(),
                        schemes(),
                        contributions(),
                        SampleSections.reconciliation(),
                        SampleSections.settlement(),
                        SampleSections.breaks(),
                        SampleSections.completeness()));
    }

    private static Section summary() {
        return new Section(
                "summary",
                "Quarter 2, 2025-26",
                "Summary",
                "Spending to September is £0.33m over plan. Learning disability placements and discharge beds cause nearly all of it.",
                List.of(
                        new Kpis(List.of(
                                new Kpi(
                                        "Full-year budget",
                                        "£56.72m",
                                        "9 schemes, 3 partners",
                                        Tone.NEUTRAL),
                                new Kpi("Spend to date", "£28.69m", "plan £28.36m", Tone.NEUTRAL),
                                new Kpi(
                                        "Variance to date",
                                        "£0.33m over",
                                        "1.2% of plan",
                                        Tone.BAD),
                                new Kpi(
                                        "Open breaks",
                                        "£41,280",
                                        "17 lines, oldest 92 days",
                                        Tone.WARNING))),
                        waterfall(),
                        new GroupedBars(
                                "Contributions due and received",
                                "To 30 September 2025.",
                                List.of(ICB, COUNCIL, DISTRICT),
                                List.of(
                                        new Series(
                                                "Due",
                                                List.of(
                                                        1_552_000_000L,
                                                        1_059_000_000L,
                                                        225_100_000L)),
                                        new Series(
                                                "Received",
                                                List.of(
                                                        1_552_000_000L,
                                                        990_000_000L,
                                                        225_100_000L)))),
                        new Bullets(List.of(
                                "Two schemes are rated red; each has a recovery plan.",
                                "Westbrook's September figures are provisional."))),
                Orientation.PORTRAIT);
    }

    private static Waterfall waterfall() {
        List<Step> steps = new ArrayList<>();
        long running = 0;
        for (String[] s : SCHEMES) {
            running += Long.parseLong(s[3]) * 50;
        }
        steps.add(Step.level("Plan to date", running));
        for (String[] s : SCHEMES) {
            long change = Long.parseLong(s[4]) * 100 - Long.parseLong(s[3]) * 50;
            running += change;
            steps.add(Step.change(s[0].split(" ")[0] + " " + s[0].split(" ")[1], change));
        }
        steps.add(Step.level("Actual to date", running));
        return new Waterfall(
                "From plan to actual", "Each bar is the change that one scheme makes.", steps);
    }

    private static Section schemes() {
        List<Row> rows = new ArrayList<>();
        long[] sums = new long[3];
        for (String[] s : SCHEMES) {
            long budget = Long.parseLong(s[3]) * 100;
            long plan = budget / 2 + 37;
            long actual = Long.parseLong(s[4]) * 100 + 49;
            sums[0] += budget;
            sums[1] += plan;
            sums[2] += actual;
            BigDecimal percent = BigDecimal.valueOf(actual - plan)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(plan), 1, java.math.RoundingMode.HALF_UP);
            Rag rag = percent.compareTo(new BigDecimal("2")) > 0
                    ? Rag.RED
                    : percent.compareTo(new BigDecimal("0.5")) > 0 ? Rag.AMBER : Rag.GREEN;
            rows.add(Row.body(
                    Cell.text(s[0]),
                    Cell.text(s[1]),
                    Cell.text(s[2]),
                    Cell.pence(budget),
                    Cell.pence(plan),
                    Cell.pence(actual),
                    Cell.pence(actual - plan),
                    Cell.percent(percent),
                    Cell.rag(rag)));
        }
        rows.add(Row.total(
                Cell.text("Total fund"),
                Cell.BLANK,
                Cell.BLANK,
                Cell.pence(sums[0]),
                Cell.pence(sums[1]),
                Cell.pence(sums[2]),
                Cell.pence(sums[2] - sums[1]),
                Cell.percent(new BigDecimal("1.2")),
                Cell.BLANK));
        Table table = Table.of(
                        "schemes-table",
                        "Income and expenditure",
                        "Red: more than 2% over plan; amber: more than 0.5% over; green: otherwise.",
                        List.of(
                                column("scheme", "Scheme", ColumnKind.TEXT),
                                column("lead", "Lead", ColumnKind.TEXT),
                                column("source", "Funding source", ColumnKind.TEXT),
                                column("budget", "Full-year budget", ColumnKind.MONEY_POUNDS),
                                column("plan", "Plan", ColumnKind.MONEY_POUNDS),
                                column("actual", "Actual", ColumnKind.MONEY_POUNDS),
                                column("variance", "Variance", ColumnKind.VARIANCE),
                                column("percent", "%", ColumnKind.VARIANCE_PERCENT),
                                column("rating", "Rating", ColumnKind.RAG)),
                        rows)
                .withGroups(new ColumnGroup("To 30 September 2025", 4, 4));
        return new Section(
                "schemes",
                "Section 1",
                "Income and expenditure by scheme",
                "Nine schemes, led by the partner shown.",
                List.of(table),
                Orientation.PORTRAIT);
    }

    private static Section contributions() {
        List<Row> rows = List.of(
                Row.heading(ICB),
                Row.body(
                        Cell.text("Minimum NHS contribution"),
                        Cell.pence(1_261_250_000L),
                        Cell.pence(1_261_250_000L),
                        Cell.pence(0)),
                Row.body(
                        Cell.text("Additional NHS"),
                        Cell.pence(290_750_000L),
                        Cell.pence(290_750_000L),
                        Cell.pence(0)),
                Row.subtotal(
                        Cell.text("Subtotal"),
                        Cell.pence(1_552_000_000L),
                        Cell.pence(1_552_000_000L),
                        Cell.pence(0)),
                Row.heading(COUNCIL),
                Row.body(
                        Cell.text("Additional council"),
                        Cell.pence(1_059_000_000L),
                        Cell.pence(990_000_000L),
                        Cell.pence(69_000_000L)),
                Row.subtotal(
                        Cell.text("Subtotal"),
                        Cell.pence(1_059_000_000L),
                        Cell.pence(990_000_000L),
                        Cell.pence(69_000_000L)),
                Row.total(
                        Cell.text("Total fund"),
                        Cell.pence(2_611_000_000L),
                        Cell.pence(2_542_000_000L),
                        Cell.pence(69_000_000L)));
        return new Section(
                "contributions",
                "Section 2",
                "Contributions by partner and source",
                "",
                List.of(Table.of(
                        "contributions-table",
                        "Contributions",
                        "Due, received and outstanding to 30 September 2025.",
                        List.of(
                                column("source", "Partner and source", ColumnKind.TEXT),
                                        column("due", "Due", ColumnKind.MONEY_POUNDS),
                                column("received", "Received", ColumnKind.MONEY_POUNDS),
                                        column(
                                                "outstanding",
                                                "Outstanding",
                                                ColumnKind.MONEY_POUNDS)),
                        rows)),
                Orientation.PORTRAIT);
    }

    static Column column(String key, String title, ColumnKind kind) {
        return new Column(key, title, kind);
    }
}
