package org.pooledfund.pack;

import static org.pooledfund.pack.SamplePacks.column;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.pooledfund.pack.GroupedBars.Series;
import org.pooledfund.pack.Kpi.Tone;
import org.pooledfund.pack.Section.Orientation;
import org.pooledfund.pack.Waterfall.Step;

/**
 * A pack of everything that has ever broken a report: long and hostile text, strange characters,
 * negative everything.
 */
public final class NastyPack {
    public static final String SCRIPT =
            "<script>alert('x')</script> & <b>bold</b> ]]> &amp; ${7*7} [[${meta}]]";
    public static final String FORMULA = "=cmd|'/C calc'!A0";
    public static final String CONTROLS =
            "bell\u0007 null\u0000 override\u202eevil half\ud800 tab\there";
    public static final String HEBREW = "\u05e9\u05dc\u05d5\u05dd";
    public static final String UNBROKEN = "Donaudampfschifffahrts".repeat(9);
    public static final String LONG =
            "The Integrated Care Board for the Northern Meres, the Vale of Westbrook and the Islands, "
                    + "acting with the Combined Authority and all of the boroughs, districts and parishes that border on them";

    private NastyPack() {}

    public static Pack nasty() {
        List<String> partners = IntStream.rangeClosed(1, 38)
                .mapToObj(i -> "Partner " + i
                        + (i % 7 == 0
                                ? " " + LONG
                                : i % 5 == 0 ? " of Saint Ninian's-by-the-Water" : ""))
                .toList();
        PackMeta meta = new PackMeta(
                new PackMeta.FundName("nasty", LONG + " " + SCRIPT, LONG),
                new PackMeta.Period(
                        "Quarter 2, 2025-26 " + CONTROLS,
                        "1 April to 30 September 2025",
                        LocalDate.of(2025, 9, 30)),
                new PackMeta.Edition("Quarterly report " + HEBREW, "Draft", 17),
                List.of(
                        new PackMeta.Input(UNBROKEN + ".csv", UNBROKEN),
                        new PackMeta.Input(FORMULA, SCRIPT)),
                partners.stream()
                        .map(p -> new PackMeta.Completeness(p, Rag.NONE, FORMULA))
                        .toList());
        return new Pack(meta, List.of(text(), wide(), many(partners), negative(), nothing()));
    }

    private static Section text() {
        List<Row> rows = new ArrayList<>();
        for (String s : List.of(
                SCRIPT,
                FORMULA,
                CONTROLS,
                HEBREW,
                UNBROKEN,
                LONG,
                "+1",
                "-1",
                "@SUM(A1)",
                "'quoted",
                "")) {
            rows.add(Row.body(Cell.text(s), Cell.text(s), Cell.pence(-1)));
        }
        return new Section(
                "text",
                CONTROLS,
                SCRIPT,
                HEBREW + " " + UNBROKEN,
                List.of(
                        new Paragraph(SCRIPT + " " + UNBROKEN),
                        new Bullets(List.of(FORMULA, HEBREW, CONTROLS, LONG)),
                        new Kpis(List.of(
                                new Kpi(LONG, "−£999,999.99m", LONG, Tone.BAD),
                                new Kpi("", "−1", SCRIPT, Tone.GOOD),
                                new Kpi(UNBROKEN, "£0", "", Tone.NEUTRAL),
                                new Kpi("Four", "4", "", Tone.NEUTRAL),
                                new Kpi("Five", "5", "", Tone.WARNING))),
                        Table.of(
                                        "text-table",
                                        FORMULA,
                                        SCRIPT,
                                        List.of(
                                                column("a", SCRIPT, ColumnKind.TEXT),
                                                column("b", UNBROKEN, ColumnKind.CODE),
                                                column("c", "£", ColumnKind.MONEY_PENCE)),
                                        rows)
                                .withNote(SCRIPT)),
                Orientation.PORTRAIT);
    }

    private static Section wide() {
        List<Column> columns = new ArrayList<>(List.of(column("name", "Name", ColumnKind.TEXT)));
        IntStream.range(0, 12)
                .forEach(i -> columns.add(column(
                        "m" + i,
                        "Month " + (i + 1),
                        i % 2 == 0 ? ColumnKind.MONEY_PENCE : ColumnKind.VARIANCE_PENCE)));
        List<Row> rows = IntStream.range(0, 3)
                .mapToObj(r -> {
                    List<Cell> cells = new ArrayList<>(List.of(Cell.text(LONG)));
                    LongStream.range(0, 12)
                            .forEach(i -> cells.add(Cell.pence(-9_999_999_999_99L + i)));
                    return new Row(Row.Kind.BODY, cells);
                })
                .toList();
        Table table = Table.of("wide-table", "Twelve months of billions", "", columns, rows)
                .withGroups(
                        new ColumnGroup("First half", 1, 6), new ColumnGroup("Second half", 7, 6));
        return new Section("wide", "", "Wide", "", List.of(table), Orientation.WIDE);
    }

    private static Section many(List<String> partners) {
        List<Row> rows = new ArrayList<>();
        List<Step> steps = new ArrayList<>(List.of(Step.level("Budget", 0)));
        long sum = 0;
        for (int i = 0; i < partners.size(); i++) {
            long pence = (i - 20) * 123_456_789L + 50;
            sum += pence;
            rows.add(Row.body(
                    Cell.text(partners.get(i)),
                    Cell.pence(pence),
                    Cell.pence(-pence),
                    Cell.percent(BigDecimal.valueOf(-i)),
                    Cell.whole(-i),
                    Cell.rag(Rag.values()[i % 4])));
            steps.add(Step.change(partners.get(i), pence));
        }
        rows.add(Row.total(
                Cell.text("Total"),
                Cell.pence(sum),
                Cell.pence(-sum),
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK));
        steps.add(Step.level("Forecast", sum));
        Table table = Table.of(
                "many-table",
                "All 38 partners",
                "",
                List.of(
                        column("partner", "Partner", ColumnKind.TEXT),
                        column("amount", "Amount", ColumnKind.MONEY_POUNDS),
                        column("variance", "Variance", ColumnKind.VARIANCE),
                        column("percent", "%", ColumnKind.PERCENT),
                        column("lines", "Lines", ColumnKind.WHOLE),
                        column("rating", "Rating", ColumnKind.RAG)),
                rows);
        List<Long> amounts = IntStream.range(0, partners.size())
                .mapToObj(i -> (i - 20) * 123_456_789L)
                .toList();
        List<String> twice = new ArrayList<>(partners);
        twice.addAll(partners);
        List<Long> both = new ArrayList<>(amounts);
        both.addAll(amounts);
        return new Section(
                "many",
                "",
                "Thirty-eight partners",
                "",
                List.of(
                        new Waterfall("Many steps", SCRIPT, steps),
                        new GroupedBars(
                                "Many partners",
                                FORMULA,
                                partners,
                                List.of(
                                        new Series("Due " + HEBREW, amounts),
                                        new Series("Received", amounts.reversed()))),
                        new GroupedBars(
                                "Too many to draw", "", twice, List.of(new Series("Due", both))),
                        table),
                Orientation.PORTRAIT);
    }

    private static Section negative() {
        return new Section(
                "negative",
                "",
                "Negative everything",
                "",
                List.of(
                        new Waterfall(
                                "Below nil",
                                "",
                                List.of(
                                        Step.level("From", -500_000_00L),
                                        Step.change("Down", -250_000_00L),
                                        Step.change("Nothing", 0),
                                        Step.level("To", -750_000_00L))),
                        new GroupedBars(
                                "All below nil",
                                "",
                                List.of("Alpha", "Beta"),
                                List.of(new Series("One", List.of(-1L, -99_999_99L)))),
                        new GroupedBars(
                                "All nil",
                                "",
                                List.of("Alpha", "Beta"),
                                List.of(new Series("One", List.of(0L, 0L))))),
                Orientation.PORTRAIT);
    }

    private static Section nothing() {
        return new Section(
                "nothing",
                "",
                "Nothing at all",
                "",
                List.of(
                        new Kpis(List.of()),
                        new Bullets(List.of()),
                        new Paragraph(""),
                        new GroupedBars(
                                "No bars", "", List.of(), List.of(new Series("None", List.of()))),
                        Table.of(
                                "no-rows",
                                "No rows",
                                "",
                                List.of(column("a", "Only column", ColumnKind.MONEY_POUNDS)),
                                List.of())),
                Orientation.PORTRAIT);
    }
}
