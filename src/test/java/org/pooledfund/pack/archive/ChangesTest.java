package org.pooledfund.pack.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.SamplePacks;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;
import org.pooledfund.pack.archive.TableChange.Detail;
import org.pooledfund.pack.archive.TableChange.Kind;

class ChangesTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("scheme", "Scheme", ColumnKind.TEXT),
            new Column("actual", "Actual", ColumnKind.MONEY_POUNDS),
            new Column("share", "%", ColumnKind.PERCENT));

    @Test
    void packsThatAreTheSameHaveNone() {
        List<Table> tables = SamplePacks.sample().tables();
        assertEquals(List.of(), Changes.between(tables, tables));
    }

    @Test
    void tellsAPennyThatTheRoundingWouldHide() {
        assertEquals(
                List.of(new TableChange(
                        "t",
                        "Title",
                        Kind.CHANGED,
                        List.of(new Detail(Kind.CHANGED, "Beds", "Actual", "10.00", "10.01")))),
                Changes.between(List.of(table(beds(1_000))), List.of(table(beds(1_001)))));
    }

    @Test
    void tellsRowsThatCameAndWent() {
        List<Detail> details = Changes.between(
                        List.of(table(beds(1_000), row("Carers", 5))),
                        List.of(table(row("Meals", 7), beds(1_000))))
                .getFirst()
                .details();
        assertEquals(
                List.of(
                        new Detail(Kind.ADDED, "Meals", "", "", "Actual 0.07; % 1.0%"),
                        new Detail(Kind.REMOVED, "Carers", "", "Actual 0.05; % 1.0%", "")),
                details);
    }

    @Test
    void rowsOfOneNameAreKnownByTheirHeadingAndTurn() {
        Table before = table(
                Row.heading("Council"),
                row("Grant", 1),
                row("Grant", 2),
                Row.heading("ICB"),
                row("Grant", 3));
        Table now = table(
                Row.heading("Council"),
                row("Grant", 1),
                row("Grant", 2),
                Row.heading("ICB"),
                row("Grant", 4));
        assertEquals(
                List.of(new Detail(Kind.CHANGED, "Grant", "Actual", "0.03", "0.04")),
                Changes.between(List.of(before), List.of(now)).getFirst().details());
    }

    @Test
    void numbersOfARunAreNoChange() {
        List<Detail> details = Changes.between(
                        List.of(breaks(
                                found(1, "INV-1 is missing", 5), found(2, "INV-2 differs", 7))),
                        List.of(breaks(
                                found(1, "INV-0 is new", 3),
                                found(2, "INV-1 is missing", 5),
                                found(3, "INV-2 differs", 8))))
                .getFirst()
                .details();
        assertEquals(
                List.of(
                        new Detail(
                                Kind.ADDED,
                                "INV-0 is new",
                                "",
                                "",
                                "Explanation INV-0 is new; Amount 0.03"),
                        new Detail(Kind.CHANGED, "INV-2 differs", "Amount", "0.07", "0.08")),
                details);
    }

    @Test
    void aLedgerLineIsKnownByItsFileAndLine() {
        List<Column> columns = List.of(
                new Column("line", "Line", ColumnKind.WHOLE),
                new Column("amount", "Amount", ColumnKind.MONEY_PENCE),
                new Column("mark-file", "File", ColumnKind.TEXT),
                new Column("mark-break", "Break", ColumnKind.WHOLE));
        Table before = Table.of(
                "lines",
                "Lines",
                "",
                columns,
                List.of(line(7, 5, "a.csv", 1), line(7, 5, "b.csv", 2)));
        Table now = Table.of(
                "lines",
                "Lines",
                "",
                columns,
                List.of(line(7, 5, "b.csv", 9), line(7, 6, "a.csv", 8)));
        assertEquals(
                List.of(new Detail(Kind.CHANGED, "line 7, a.csv", "Amount", "0.05", "0.06")),
                Changes.between(List.of(before), List.of(now)).getFirst().details());
    }

    private static Row line(long number, long pence, String file, long brk) {
        return Row.body(Cell.whole(number), Cell.pence(pence), Cell.text(file), Cell.whole(brk));
    }

    private static Table breaks(Row... rows) {
        return Table.of(
                "breaks",
                "Breaks",
                "",
                List.of(
                        new Column("number", "No.", ColumnKind.WHOLE),
                        new Column("explanation", "Explanation", ColumnKind.TEXT),
                        new Column("amount", "Amount", ColumnKind.MONEY_PENCE)),
                List.of(rows));
    }

    private static Row found(long number, String explanation, long pence) {
        return Row.body(Cell.whole(number), Cell.text(explanation), Cell.pence(pence));
    }

    @Test
    void tellsColumnsAndTablesThatCameAndWent() {
        Table before = table(beds(1_000));
        Table narrower = Table.of(
                "t",
                "Title",
                "",
                COLUMNS.subList(0, 2),
                List.of(Row.body(Cell.text("Beds"), Cell.pence(1_000))));
        Table other = Table.of("other", "Other", "", COLUMNS, List.of());
        assertEquals(
                List.of(
                        new TableChange(
                                "t",
                                "Title",
                                Kind.CHANGED,
                                List.of(new Detail(Kind.CHANGED, "Beds", "%", "1.0%", ""))),
                        new TableChange("other", "Other", Kind.ADDED, List.of())),
                Changes.between(List.of(before), List.of(narrower, other)));
        assertEquals(
                List.of(new TableChange("other", "Other", Kind.REMOVED, List.of())),
                Changes.between(List.of(before, other), List.of(before)));
    }

    @Test
    void theSectionShowsSoManyAndSaysHowManyThereAre() {
        Table before = table();
        Table now = table(
                IntStream.range(0, 300).mapToObj(i -> row("Scheme " + i, i)).toArray(Row[]::new));
        Section section = ChangesSection.of(Changes.between(List.of(before), List.of(now)), 1);
        Table shown = section.tables().getFirst();
        assertEquals(201, shown.rows().size());
        assertTrue(shown.note().contains("The first 200 of 300"), shown.note());
        assertEquals("What changed since version 1", section.title());
    }

    private static Table table(Row... rows) {
        return Table.of("t", "Title", "", COLUMNS, new ArrayList<>(List.of(rows)));
    }

    private static Row beds(long pence) {
        return row("Beds", pence);
    }

    private static Row row(String name, long pence) {
        return Row.body(Cell.text(name), Cell.pence(pence), Cell.percent(new BigDecimal("1.00")));
    }
}
