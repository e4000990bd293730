package org.pooledfund.pack.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.NastyPack;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.SamplePacks;
import org.pooledfund.pack.Table;

class PackWorkbookTest {
    private static final int FIRST = TableSheet.HEAD_ROW + 1;

    @Test
    void writesASheetForEachTableAfterTheContents() throws IOException {
        read(SamplePacks.sample(), book -> {
            assertEquals(10, book.getNumberOfSheets());
            assertEquals("Contents", book.getSheetName(0));
            assertEquals("Northmere Health and Care Pooled Fund", text(book.getSheetAt(0), 0, 0));
            assertEquals("Draft, version 1", text(book.getSheetAt(0), 4, 1));
            assertEquals(
                    "'Income and expenditure'!A1",
                    book.getSheetAt(0).getHyperlink(8, 0).getLocation());
            assertEquals("Income and expenditure", book.getSheetName(1));
        });
    }

    @Test
    void everyMoneyCellHoldsExactlyItsPence() throws IOException {
        Pack pack = SamplePacks.sample();
        read(pack, book -> {
            for (int t = 0; t < pack.tables().size(); t++) {
                Table table = pack.tables().get(t);
                for (int r = 0; r < table.rows().size(); r++) {
                    List<Cell> cells = table.rows().get(r).cells();
                    for (int c = 0; c < cells.size(); c++) {
                        if (cells.get(c) instanceof Cell.Money money) {
                            XSSFCell cell =
                                    book.getSheetAt(t + 1).getRow(FIRST + r).getCell(c);
                            assertEquals(money.pence(), pence(cell));
                        }
                    }
                }
            }
        });
    }

    @Test
    void totalsAreLiveSumsThatCarryTheirValue() throws IOException {
        read(SamplePacks.sample(), book -> {
            XSSFSheet sheet = book.getSheet("Contributions");
            XSSFCell subtotal = sheet.getRow(FIRST + 3).getCell(1);
            XSSFCell total = sheet.getRow(FIRST + 7).getCell(1);
            assertEquals("SUM(B7:B8)", subtotal.getCellFormula());
            assertEquals("SUM(B7:B8,B11:B11)", total.getCellFormula());
            assertEquals(2_611_000_000L, pence(total));
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            assertEquals(total.getNumericCellValue(), evaluator.evaluate(total).getNumberValue());
            XSSFCell percent = book.getSheet("Settlement").getRow(FIRST + 3).getCell(1);
            assertEquals(CellType.NUMERIC, percent.getCellType());
        });
    }

    @Test
    void allFormulasComeToTheirCachedValues() throws IOException {
        for (Pack pack : List.of(SamplePacks.sample(), NastyPack.nasty())) {
            read(pack, book -> {
                FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
                int formulas = 0;
                for (var sheet : book) {
                    for (var row : sheet) {
                        for (var cell : row) {
                            if (cell.getCellType() == CellType.FORMULA) {
                                formulas++;
                                assertTrue(cell.getCellFormula().matches("SUM\\([A-Z0-9:,]+\\)"));
                                assertEquals(
                                        pence((XSSFCell) cell),
                                        pence(evaluator.evaluate(cell).getNumberValue()));
                            }
                        }
                    }
                }
                assertTrue(formulas > 0);
            });
        }
    }

    @Test
    void textFromOutsideNeverBecomesAFormula() throws IOException {
        read(NastyPack.nasty(), book -> {
            XSSFSheet sheet = book.getSheetAt(1);
            XSSFCell cell = sheet.getRow(FIRST + 1).getCell(0);
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals(NastyPack.FORMULA, cell.getStringCellValue());
            for (var every : book) {
                every.forEach(row -> row.forEach(c -> assertTrue(
                        c.getCellType() != CellType.STRING || c.getCellStyle().getQuotePrefixed(),
                        () -> every.getSheetName() + " " + c.getAddress())));
            }
            assertEquals(
                    "bell[U+0007] null[U+0000] override[U+202E]evil half[U+D800] tab here",
                    text(sheet, FIRST + 2, 0));
        });
    }

    @Test
    void valuesHaveTheirTypesAndFormats() throws IOException {
        read(SamplePacks.sample(), book -> {
            DataFormatter formatter = new DataFormatter(Locale.UK);
            var breaks = book.getSheet("Open breaks").getRow(FIRST);
            assertEquals(
                    LocalDateTime.of(2025, 6, 30, 0, 0),
                    breaks.getCell(5).getLocalDateTimeCellValue());
            assertEquals("30 Jun 2025", formatter.formatCellValue(breaks.getCell(5)));
            assertEquals("92", formatter.formatCellValue(breaks.getCell(6)).strip());
            assertEquals("(123.45)", formatter.formatCellValue(breaks.getCell(7)));
            var scheme = book.getSheet("Income and expenditure").getRow(FIRST);
            assertEquals("3.4%", formatter.formatCellValue(scheme.getCell(7)).strip());
            assertEquals("▲ Red", scheme.getCell(8).getStringCellValue());
            assertEquals(
                    true,
                    book.getSheet("Income and expenditure")
                            .getRow(FIRST + 9)
                            .getCell(3)
                            .getCellStyle()
                            .getFont()
                            .getBold());
        });
    }

    @Test
    void sheetsAreReadyToReadAndPrint() throws IOException {
        read(SamplePacks.sample(), book -> {
            XSSFSheet sheet = book.getSheet("Open breaks");
            assertEquals(FIRST, sheet.getPaneInformation().getHorizontalSplitTopRow());
            assertEquals("A5:H65", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertEquals(TableSheet.HEAD_ROW, sheet.getRepeatingRows().getFirstRow());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
        });
    }

    @Test
    void saysWhatItIs() throws IOException {
        read(SamplePacks.sample(), book -> {
            var core = book.getProperties().getCoreProperties();
            assertEquals(
                    "Northmere Health and Care Pooled Fund: Quarterly report, Quarter 2, 2025-26",
                    core.getTitle());
            assertEquals(
                    "2025-09-30T00:00:00Z",
                    core.getUnderlyingProperties().getCreatedPropertyString());
        });
    }

    @Test
    void givesTheSameBytesWhereverItRuns() throws IOException {
        byte[] here = PackWorkbook.render(NastyPack.nasty());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertArrayEquals(here, PackWorkbook.render(NastyPack.nasty()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(here))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                names.add(e.getName());
                assertEquals(LocalDate.of(2025, 9, 30).atStartOfDay(), e.getTimeLocal());
            }
        }
        assertEquals(names.stream().sorted().toList(), names);
    }

    @Test
    void takesListingsTooLongForPaper() throws IOException {
        List<Row> rows = IntStream.range(0, 3_000)
                .mapToObj(i -> Row.body(Cell.text("NPF-" + i), Cell.pence(i)))
                .toList();
        Table listing = Table.of("all-lines", "All lines", "", columns(), rows);
        try (XSSFWorkbook book = open(PackWorkbook.render(SamplePacks.empty(), List.of(listing)))) {
            assertEquals(
                    2_999,
                    pence(book.getSheet("All lines").getRow(FIRST + 2_999).getCell(1)));
        }
    }

    @Test
    void refusesAnAmountThatExcelWouldChange() {
        Table table = Table.of(
                "big",
                "Big",
                "",
                columns(),
                List.of(Row.body(Cell.text("x"), Cell.pence(1_234_567_890_123_456L))));
        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> PackWorkbook.render(SamplePacks.empty(), List.of(table)));
        assertEquals(
                "workbook, sheet 'Big', B6: 12345678901234.56 has more than 15 digits, which Excel cannot hold exactly",
                refused.getMessage());
    }

    private static List<Column> columns() {
        return List.of(
                new Column("ref", "Reference", ColumnKind.CODE),
                new Column("amount", "Amount", ColumnKind.MONEY_PENCE));
    }

    private static void read(Pack pack, Consumer<XSSFWorkbook> checks) throws IOException {
        try (XSSFWorkbook book = open(PackWorkbook.render(pack))) {
            checks.accept(book);
        }
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static long pence(XSSFCell cell) {
        return pence(cell.getNumericCellValue());
    }

    private static long pence(double pounds) {
        return BigDecimal.valueOf(pounds)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
