package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.pooledfund.matching.DifferenceType;

/** What is in the pack and in the workbook against what is in the database. */
@ParameterizedClass
@EnumSource(Engine.class)
class ReportContentIT {
    private static final String LAST_RUN = " run_id = (select max(run_id) from fund_run) ";
    private static final List<String> PARTNERS = List.of(
            "Aldermere County Council",
            "NHS Aldermere and Wold Integrated Care Board",
            "Woldside District Council");

    static final String OWN_FORMULA =
            "SUM\\([A-Z]+\\d+:[A-Z]+\\d+(,[A-Z]+\\d+:[A-Z]+\\d+)*\\)|[A-Z]+\\d+([+-][A-Z]+\\d+)+";

    private final CompletedRun run;

    ReportContentIT(Engine engine) {
        run = CompletedRun.on(engine);
        assertEquals(0, run.outcome().exitCode(), run.outcome().err());
    }

    @Test
    void thePackNamesTheFundItsPartnersAndItsPeriod() throws IOException {
        String text = pdfText();
        assertContains(text, "Aldermere Better Care Fund");
        assertContains(text, "1 April to 30 September 2025");
        PARTNERS.forEach(partner -> assertContains(text, partner));
    }

    @Test
    void thePackHasTheFiguresOfEveryScheme() throws Exception {
        String text = pdfText();
        List<List<String>> schemes = run.database()
                .rows("select scheme_id, plan_pence, actual_pence, actual_pence - plan_pence"
                        + " from scheme_outturn where scheme_id <> '' and" + LAST_RUN);
        assertEquals(10, schemes.size());
        for (List<String> scheme : schemes) {
            assertContains(text, scheme.get(0));
            for (String pence : scheme.subList(1, 4)) {
                assertContains(text, wholePounds(Long.parseLong(pence)));
            }
        }
    }

    @Test
    void thePackHasEveryFigureOfTheStatements() throws Exception {
        String text = pdfText();
        List<List<String>> figures = new ArrayList<>(run.database()
                .rows("select partner_pence, pool_pence from reconciliation_statement where"
                        + LAST_RUN));
        figures.addAll(run.database()
                .rows("select sum(partner_pence), sum(pool_pence) from reconciliation_statement"
                        + " where" + LAST_RUN + "group by partner_id, flow"));
        figures.addAll(run.database()
                .rows("select -sum(pence) from statement_item where" + LAST_RUN
                        + "group by partner_id, flow, difference_type"));
        assertTrue(figures.size() > 60, figures.size() + " rows");
        figures.forEach(row ->
                row.forEach(pence -> assertContains(text, poundsAndPence(Long.parseLong(pence)))));
    }

    @Test
    void thePackHasTheSettlementAndEveryBreak() throws Exception {
        String text = pdfText();
        for (List<String> row : run.database()
                .rows("select contribution_pence, share_pence, contribution_pence + share_pence,"
                        + " received_pence from partner_share where" + LAST_RUN)) {
            row.forEach(pence -> assertContains(text, poundsAndPence(Long.parseLong(pence))));
        }
        for (List<String> row : run.database()
                .rows("select amount_pence from settlement_transfer where" + LAST_RUN)) {
            assertContains(text, poundsAndPence(Long.parseLong(row.get(0))));
        }
        String packed = text.replace(" ", "");
        for (List<String> row : run.database()
                .rows("select explanation, difference_pence, difference_type from open_break where"
                        + " difference_type <> 'TO_CONFIRM' and" + LAST_RUN)) {
            String beside = DifferenceType.valueOf(row.get(2)).meaning();
            String reason = beside.substring(0, beside.length() - 1) + ": ";
            String said = row.get(0).startsWith(reason)
                    ? row.get(0).substring(reason.length() + 1) // less its first, now a capital
                    : row.get(0);
            assertContains(packed, said.replace(" ", ""));
            assertContains(text, poundsAndPence(Long.parseLong(row.get(1))));
        }
    }

    @Test
    void thePackHasEveryTypeOfBreakAndEveryQuarantinedRow() throws Exception {
        String text = pdfText();
        for (List<String> row : run.database()
                .rows("select distinct difference_type from open_break where" + LAST_RUN)) {
            assertContains(
                    text,
                    org.pooledfund.matching.DifferenceType.valueOf(row.get(0)).label());
        }
        assertContains(text, "'######' is what a spreadsheet leaves");
        assertContains(text, "'12,3x4.00' is not an amount");
        assertContains(text, "'2025-09-31' is not a date");
    }

    @Test
    void theWorkbookHasTheTotalsOfTheDatabaseAsNumbers() throws Exception {
        try (XSSFWorkbook book = workbook()) {
            assertEquals(
                    run.database()
                            .number("select sum(actual_pence) from scheme_outturn where"
                                    + LAST_RUN),
                    sum(book.getSheet("Schemes"), "Actual"));
            assertEquals(
                    run.database()
                                    .number("select sum(share_pence) from partner_share where"
                                            + LAST_RUN)
                            + run.database()
                                    .number("select sum(amount_pence) from settlement_remainder"
                                            + " where" + LAST_RUN),
                    sum(book.getSheet("Position of each partner"), "Share of variance"));
            assertEquals(
                    run.database()
                            .number("select sum(difference_pence) from open_break where"
                                    + LAST_RUN),
                    sum(book.getSheet("Breaks to clear"), "Difference")
                            + sum(book.getSheet("Timing"), "Difference"));
            assertEquals(
                    run.database().number("select sum(pence_posted) from extract_file"),
                    sum(book.getSheet("Extracts loaded"), "Amount posted"));
            assertEquals(
                    run.database()
                            .number("select count(*) from run_line where break_no is not null"
                                    + " and" + LAST_RUN),
                    rows(book.getSheet("Lines of all breaks")));
        }
    }

    @Test
    void theOnlyFormulasAreOurOwnSums() throws IOException {
        try (XSSFWorkbook book = workbook()) {
            int formulas = 0;
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            assertTrue(
                                    cell.getCellFormula().matches(OWN_FORMULA),
                                    cell.getCellFormula());
                        }
                    }
                }
            }
            assertTrue(formulas > 10, formulas + " formulas");
        }
    }

    @Test
    void everyListHasAFilterAndAFrozenHeader() throws IOException {
        try (XSSFWorkbook book = workbook()) {
            for (int i = 1; i < book.getNumberOfSheets(); i++) {
                assertTrue(
                        book.getSheetAt(i).getCTWorksheet().isSetAutoFilter(),
                        book.getSheetName(i));
                assertTrue(
                        book.getSheetAt(i).getPaneInformation().isFreezePane(),
                        book.getSheetName(i));
            }
        }
    }

    @Test
    void theStoredFingerprintsAreThoseOfTheFiles() throws Exception {
        for (List<String> row : run.database()
                .rows("select file_name, file_sha256, size_bytes from report_file where"
                        + LAST_RUN)) {
            byte[] bytes = Files.readAllBytes(
                    run.home().folder().resolve("var/reports/aldermere-bcf").resolve(row.get(0)));
            assertEquals(row.get(2), String.valueOf(bytes.length));
            assertEquals(
                    row.get(1),
                    java.util.HexFormat.of()
                            .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                                    .digest(bytes)));
        }
        assertFalse(run.home().folder().resolve("x.unproven").toFile().exists());
        assertEquals(List.of(), run.home().reports(".unproven"));
    }

    private String pdfText() throws IOException {
        try (PDDocument document = Loader.loadPDF(run.pdf().toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private XSSFWorkbook workbook() throws IOException {
        try (InputStream in = Files.newInputStream(run.workbook())) {
            return new XSSFWorkbook(in);
        }
    }

    /** The pence of a column, without its total; every cell must be a number. */
    private static long sum(Sheet sheet, String column) {
        Row header = header(sheet, column);
        int at = at(header, column);
        long pence = 0;
        for (int i = header.getRowNum() + 1; i <= sheet.getLastRowNum(); i++) {
            Cell cell = sheet.getRow(i) == null ? null : sheet.getRow(i).getCell(at);
            if (cell != null && cell.getCellType() != CellType.FORMULA) {
                assertEquals(CellType.NUMERIC, cell.getCellType(), cell + " in " + column);
                pence += Math.round(cell.getNumericCellValue() * 100);
            }
        }
        return pence;
    }

    private static long rows(Sheet sheet) {
        return sheet.getLastRowNum() - header(sheet, "Line").getRowNum();
    }

    private static Row header(Sheet sheet, String column) {
        for (Row row : sheet) {
            if (at(row, column) >= 0) {
                return row;
            }
        }
        throw new AssertionError(sheet.getSheetName() + " has no column " + column);
    }

    private static int at(Row row, String column) {
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(column)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }

    private static String wholePounds(long pence) {
        return brackets(pence, "#,##0");
    }

    private static String poundsAndPence(long pence) {
        return brackets(pence, "#,##0.00");
    }

    private static String brackets(long pence, String pattern) {
        DecimalFormat format =
                new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        String text = format.format(java.math.BigDecimal.valueOf(Math.abs(pence), 2));
        return pence < 0 ? "(" + text + ")" : text;
    }

    private static void assertContains(String text, String part) {
        assertTrue(text.contains(part), () -> "the pack has no " + part);
    }
}
