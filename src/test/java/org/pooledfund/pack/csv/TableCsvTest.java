package org.pooledfund.pack.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Table;

class TableCsvTest {
    @Test
    void writesPlainFiguresAndTextThatIsNoFormula() {
        Table table = Table.of(
                "t",
                "T",
                "",
                List.of(
                        new Column("a", "Name", ColumnKind.TEXT),
                        new Column("b", "Amount", ColumnKind.MONEY_POUNDS),
                        new Column("c", "Day", ColumnKind.DAY)),
                List.of(
                        Row.heading("Beds"),
                        Row.body(
                                Cell.text("=cmd|'/C calc'!A0"),
                                Cell.pence(-123_456_05),
                                Cell.day(LocalDate.of(2025, 9, 30))),
                        Row.body(Cell.text("a, \"b\""), Cell.text("n/a"), Cell.BLANK),
                        Row.total(Cell.text("Total"), Cell.pence(-123_456_05), Cell.BLANK)));
        assertEquals(
                """
                        Row,Kind,Name,Amount,Day
                        1,heading,Beds,,
                        2,body,'=cmd|'/C calc'!A0,-123456.05,2025-09-30
                        3,body,"a, ""b""\",n/a,
                        4,total,Total,-123456.05,
                        """.replace("\n", "\r\n"), new String(TableCsv.of(table), StandardCharsets.UTF_8));
    }
}
