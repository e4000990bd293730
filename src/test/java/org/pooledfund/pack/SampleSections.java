package org.pooledfund.pack;

import static org.pooledfund.pack.SamplePacks.COUNCIL;
import static org.pooledfund.pack.SamplePacks.DISTRICT;
import static org.pooledfund.pack.SamplePacks.ICB;
import static org.pooledfund.pack.SamplePacks.column;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pooledfund.pack.Section.Orientation;

/** The sections of the sample pack about money that moves and lines that do not match. */
final class SampleSections {
    private SampleSections() {}

    static Section reconciliation() {
        List<Block> blocks = new ArrayList<>();
        for (String partner : List.of(ICB, COUNCIL, DISTRICT)) {
            blocks.add(Table.of(
                    "reconciliation-" + partner.split(" ")[0].toLowerCase(java.util.Locale.ROOT)
                            + "-" + blocks.size(),
                    partner,
                    "At 30 September 2025.",
                    List.of(
                            column("item", "Item", ColumnKind.TEXT),
                            column("lines", "Lines", ColumnKind.WHOLE),
                            column("amount", "Amount", ColumnKind.MONEY_PENCE)),
                    List.of(
                            Row.body(
                                    Cell.text("Balance per partner's ledger"),
                                    Cell.whole(1204),
                                    Cell.pence(912_345_678L)),
                            Row.body(
                                    Cell.text("In the pool's ledger only: timing"),
                                    Cell.whole(7),
                                    Cell.pence(1_234_567L)),
                            Row.body(
                                    Cell.text(
                                            "In the partner's ledger only: not yet posted by the pool"),
                                    Cell.whole(3),
                                    Cell.pence(-345_678L)),
                            Row.body(
                                    Cell.text("Amount differs"),
                                    Cell.whole(2),
                                    Cell.pence(-4_500L)),
                            Row.total(
                                    Cell.text("Balance per pool's ledger"),
                                    Cell.whole(1216),
                                    Cell.pence(913_230_067L)),
                            Row.body(Cell.text("Difference"), Cell.BLANK, Cell.pence(0)))));
        }
        return new Section(
                "reconciliation",
                "Section 3",
                "Reconciliation by partner",
                "Every difference is explained; nothing is left over.",
                blocks,
                Orientation.PORTRAIT);
    }

    static Section settlement() {
        List<Row> rows = List.of(
                Row.body(
                        Cell.text(ICB),
                        Cell.percent(new BigDecimal("54.7")),
                        Cell.pence(18_009_834L),
                        Cell.pence(10_000_000L),
                        Cell.pence(8_009_834L)),
                Row.body(
                        Cell.text(COUNCIL),
                        Cell.percent(new BigDecimal("37.3")),
                        Cell.pence(12_283_117L),
                        Cell.pence(0),
                        Cell.pence(12_283_117L)),
                Row.body(
                        Cell.text(DISTRICT),
                        Cell.percent(new BigDecimal("8.0")),
                        Cell.pence(2_607_161L),
                        Cell.pence(3_000_000L),
                        Cell.pence(-392_839L)),
                Row.total(
                        Cell.text("Total"),
                        Cell.percent(new BigDecimal("100.0")),
                        Cell.pence(32_900_112L),
                        Cell.pence(13_000_000L),
                        Cell.pence(19_900_112L)));
        return new Section(
                "settlement",
                "Section 4",
                "Risk-share settlement",
                "The overspend falls on the partners in proportion to their contributions.",
                List.of(
                        new Paragraph(
                                "Clause 12.2: the variance is shared in proportion to contributions, by largest remainder; ties go to the partner named first in the agreement."),
                        Table.of(
                                        "settlement-table",
                                        "Settlement",
                                        "",
                                        List.of(
                                                column("partner", "Partner", ColumnKind.TEXT),
                                                column("share", "Share", ColumnKind.PERCENT),
                                                column(
                                                        "payable",
                                                        "Payable",
                                                        ColumnKind.MONEY_PENCE),
                                                column(
                                                        "settled",
                                                        "Settled",
                                                        ColumnKind.MONEY_PENCE),
                                                column("due", "Still due", ColumnKind.MONEY_PENCE)),
                                        rows)
                                .withNote("A negative amount is due to the partner.")),
                Orientation.PORTRAIT);
    }

    static Section breaks() {
        String[] types = {
            "Timing", "Missing in pool", "Missing in partner", "Amount differs", "Period differs"
        };
        List<Row> rows = new ArrayList<>(IntStream.range(0, 60)
                .mapToObj(i -> Row.body(
                        Cell.text("B" + (1001 + i)),
                        Cell.text(List.of(ICB, COUNCIL, DISTRICT).get(i % 3)),
                        Cell.text(types[i % 5]),
                        Cell.text("NPF-" + (100_000 + i * 37)),
                        Cell.text("Alder House Nursing Home"),
                        Cell.day(LocalDate.of(2025, 6, 30).plusDays(i)),
                        Cell.whole(92 - i),
                        Cell.pence((i % 4 == 0 ? -1 : 1) * (12_345L + i * 7_919L))))
                .toList());
        long sum = rows.stream()
                .mapToLong(r -> ((Cell.Money) r.cells().get(7)).pence())
                .sum();
        rows.add(Row.total(
                Cell.text("Total"),
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK,
                Cell.pence(sum)));
        return new Section(
                "breaks",
                "Section 5",
                "Open breaks",
                "Oldest first.",
                List.of(Table.of(
                        "breaks-table",
                        "Open breaks",
                        "At 30 September 2025.",
                        List.of(
                                column("break", "Break", ColumnKind.CODE),
                                column("partner", "Partner", ColumnKind.TEXT),
                                column("type", "Type", ColumnKind.TEXT),
                                column("reference", "Reference", ColumnKind.CODE),
                                column("supplier", "Supplier", ColumnKind.TEXT),
                                column("posted", "Posted", ColumnKind.DAY),
                                column("age", "Age, days", ColumnKind.WHOLE),
                                column("amount", "Amount", ColumnKind.MONEY_PENCE)),
                        rows)),
                Orientation.WIDE);
    }

    static Section completeness() {
        return new Section(
                "completeness",
                "Section 6",
                "Data completeness",
                "",
                List.of(
                        Table.of(
                                "completeness-table",
                                "What each partner has sent",
                                "",
                                List.of(
                                        column("partner", "Partner", ColumnKind.TEXT),
                                        column("rating", "Rating", ColumnKind.RAG),
                                        column("last", "Last posting", ColumnKind.DAY),
                                        column("lines", "Lines read", ColumnKind.WHOLE)),
                                List.of(
                                        Row.body(
                                                Cell.text(ICB),
                                                Cell.rag(Rag.GREEN),
                                                Cell.day(LocalDate.of(2025, 9, 30)),
                                                Cell.whole(3120)),
                                        Row.body(
                                                Cell.text(COUNCIL),
                                                Cell.rag(Rag.GREEN),
                                                Cell.day(LocalDate.of(2025, 9, 30)),
                                                Cell.whole(2871)),
                                        Row.body(
                                                Cell.text(DISTRICT),
                                                Cell.rag(Rag.NONE),
                                                Cell.BLANK,
                                                Cell.whole(0)))),
                        Table.of(
                                "rejected-table",
                                "Lines that could not be read",
                                "",
                                List.of(
                                        column("file", "File", ColumnKind.TEXT),
                                        column("line", "Line", ColumnKind.WHOLE)),
                                List.of())),
                Orientation.PORTRAIT);
    }
}
