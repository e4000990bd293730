package org.pooledfund.pack.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.FigureId;
import org.pooledfund.pack.FigureIndex;
import org.pooledfund.pack.LineFilter;
import org.pooledfund.pack.LineMark;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.Part;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.SamplePacks;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;
import org.pooledfund.pack.pdf.Attachment;
import org.pooledfund.pack.pdf.PackPdf;
import org.pooledfund.pack.xlsx.PackWorkbook;
import org.pooledfund.problem.ProblemException;

class TraceBookTest {
    private static final LineFilter BEDS =
            LineFilter.of(LineMark.SCHEME, "S01").and(LineMark.FILE, "a, b; c = 100%.csv");

    @TempDir
    private Path folder;

    @Test
    void readsFiguresAndTheirLinesFromTheWorkbookAlone() throws IOException {
        try (TraceBook book = TraceBook.open(Files.write(folder.resolve("p.xlsx"), workbook()))) {
            TracedFigure spent = book.figure(new FigureId(1, 1, 1, 3));
            assertEquals(12_345_67L, spent.pence());
            assertEquals("Beds", spent.row());
            assertTrue(spent.addsUp());
            List<TracedLine> lines = book.lines(Set.of(BEDS)).get(BEDS);
            assertEquals(
                    List.of("7", "9"), lines.stream().map(l -> l.value("Line")).toList());
            assertEquals(
                    spent.pence(), lines.stream().mapToLong(TracedLine::pence).sum());
            TracedFigure variance = book.figure(new FigureId(1, 1, 1, 4));
            assertEquals(
                    List.of("S1.T1.R1.C3", "S1.T1.R1.C2"),
                    variance.parts().stream().map(TracedPart::from).toList());
            assertEquals(
                    "14.2", book.figure(new FigureId(1, 1, 1, 2)).parts().get(0).clause());
            assertEquals(
                    "S1.T1.R1.C3",
                    book.figure(new FigureId(1, 1, 2, 3)).parts().get(0).from());
        }
    }

    @Test
    void readsThemFromThePdfThatCarriesTheWorkbook() throws IOException {
        Attachment workbook = new Attachment("p.xlsx", "application/x", "All", workbook());
        byte[] pdf = PackPdf.render(pack(), Path.of("templates"), List.of(workbook));
        try (TraceBook book = TraceBook.open(Files.write(folder.resolve("p.pdf"), pdf))) {
            assertEquals(6, book.figures().size());
            assertTrue(book.figures().stream().allMatch(TracedFigure::addsUp));
        }
    }

    @Test
    void refusesAPdfThatCarriesNone() throws IOException {
        Path pdf =
                Files.write(folder.resolve("p.pdf"), PackPdf.render(pack(), Path.of("templates")));
        assertThrows(ProblemException.class, () -> TraceBook.open(pdf));
    }

    private static byte[] workbook() {
        return PackWorkbook.render(pack(), List.of(FigureIndex.table(pack()), lines()));
    }

    private static Pack pack() {
        Table table = Table.of(
                "spending",
                "Spending",
                "",
                List.of(
                        new Column("scheme", "Scheme", ColumnKind.TEXT),
                        new Column("plan", "Plan", ColumnKind.MONEY_PENCE),
                        new Column("actual", "Actual", ColumnKind.MONEY_PENCE),
                        new Column("variance", "Variance", ColumnKind.VARIANCE_PENCE)
                                .less("actual", "plan")),
                List.of(
                        Row.body(
                                Cell.text("Beds"),
                                Cell.of(Amount.ruled("Plan", "half", "14.2", 12_000_00)),
                                Cell.of(Amount.lines(Part.Kind.LINES, BEDS, 12_345_67)),
                                Cell.pence(345_67)),
                        Row.total(
                                Cell.text("Total"),
                                Cell.pence(12_000_00),
                                Cell.pence(12_345_67),
                                Cell.pence(345_67))));
        return new Pack(
                SamplePacks.meta(List.of(), List.of()),
                List.of(new Section(
                        "one", "", "One", "", List.of(table), Section.Orientation.PORTRAIT)));
    }

    private static Table lines() {
        return Table.of(
                "ledger-lines",
                "Ledger lines",
                "",
                List.of(
                        new Column("line", "Line", ColumnKind.WHOLE),
                        new Column("amount", "Amount", ColumnKind.MONEY_PENCE),
                        new Column("scheme", "Scheme", ColumnKind.TEXT),
                        new Column("file", "File", ColumnKind.TEXT)),
                List.of(line(7, 12_345_70, "S01"), line(8, 1, "S02"), line(9, -3, "S01")));
    }

    private static Row line(long number, long pence, String scheme) {
        return Row.body(
                Cell.whole(number),
                Cell.pence(pence),
                Cell.text(scheme),
                Cell.text("a, b; c = 100%.csv"));
    }
}
