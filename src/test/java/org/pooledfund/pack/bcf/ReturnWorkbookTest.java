package org.pooledfund.pack.bcf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pooledfund.fund.Forecast;
import org.pooledfund.problem.ProblemException;

class ReturnWorkbookTest {
    private static final byte[] BOOK = render(123_456_789);

    @Test
    void hasTheSheetsOfItsLayoutAfterAChecklist() throws IOException {
        try (XSSFWorkbook book = open(BOOK)) {
            assertEquals("Checklist", book.getSheetName(0));
            assertEquals(7, book.getNumberOfSheets());
            assertEquals(
                    "Aldermere Better Care Fund",
                    book.getSheet("Cover").getRow(2).getCell(1).getStringCellValue());
        }
    }

    @Test
    void fillsASchemeARowAndLeavesWhatItDoesNotKnowYellow() throws IOException {
        try (XSSFWorkbook book = open(BOOK)) {
            XSSFSheet sheet = book.getSheet("Expenditure");
            Row head = sheet.getRow(2);
            Row first = sheet.getRow(3);
            assertEquals("Spend to date", head.getCell(13).getStringCellValue());
            assertEquals(1_234_567.89, first.getCell(13).getNumericCellValue());
            assertEquals("Outputs delivered to date", head.getCell(16).getStringCellValue());
            assertEquals(CellType.BLANK, first.getCell(16).getCellType());
            assertEquals(
                    "FFFFF2CC",
                    sheet.getRow(3)
                            .getCell(16)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex());
            assertTrue(!first.getCell(16).getCellStyle().getLocked(), "people may fill it in");
            assertTrue(first.getCell(13).getCellStyle().getLocked(), "and no figure of the run");
        }
    }

    @Test
    void asksForTheForecastOnlyWhereThereIsNone() throws IOException {
        Forecast forecast = ReturnSamples.forecast();
        byte[] known = ReturnWorkbook.render(
                ReturnSamples.layout(),
                ReturnSamples.figures(1, Optional.of(forecast)),
                ReturnSamples.DAY);
        try (XSSFWorkbook book = open(known);
                XSSFWorkbook unknown = open(BOOK)) {
            assertEquals(
                    forecast.schemes().getFirst().outturnPence() / 100.0,
                    book.getSheet("Expenditure").getRow(3).getCell(14).getNumericCellValue());
            assertEquals(
                    CellType.BLANK,
                    unknown.getSheet("Expenditure").getRow(3).getCell(14).getCellType());
            assertTrue(!asks(book, "Forecast spend for the year"), "known");
            assertTrue(asks(unknown, "Forecast spend for the year"), "not known");
        }
    }

    private static boolean asks(XSSFWorkbook book, String label) {
        for (Row row : book.getSheet("Checklist")) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(label)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void restrictsAmountsAnswersAndDates() throws IOException {
        try (XSSFWorkbook book = open(BOOK)) {
            List<String> rules = book.getSheet("Expenditure").getDataValidations().stream()
                    .map(v -> v.getValidationConstraint().getFormula1() + " "
                            + v.getValidationConstraint().getFormula2())
                    .toList();
            assertTrue(rules.contains("0 100000000.00"), rules::toString);
            assertTrue(book.getSheet("National conditions").getDataValidations().stream()
                    .allMatch(v -> List.of("Yes", "No")
                            .equals(List.of(v.getValidationConstraint().getExplicitListValues()))));
            assertEquals(3, book.getSheet("Cover").getDataValidations().size());
        }
    }

    @Test
    void theCheckerTurnsWhenAllIsThere() throws IOException {
        try (XSSFWorkbook book = open(BOOK)) {
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            XSSFSheet list = book.getSheet("Checklist");
            assertEquals(
                    "Incomplete Template",
                    evaluator.evaluate(list.getRow(1).getCell(0)).getStringValue());
            for (XSSFSheet sheet : List.of(book.getSheet("Cover"))) {
                sheet.forEach(row -> {
                    if (row.getCell(1) != null && row.getCell(1).getCellType() == CellType.BLANK) {
                        row.getCell(1).setCellValue("x");
                    }
                });
            }
            evaluator.clearAllCachedResultValues();
            assertEquals("Yes", evaluator.evaluate(list.getRow(4).getCell(3)).getStringValue());
        }
    }

    @Test
    void anAmountOutOfRangeIsToldAndRed() throws IOException {
        try (XSSFWorkbook book = open(render(-1))) {
            assertTrue(book.getSheet("Checklist")
                    .getRow(4)
                    .getCell(0)
                    .getStringCellValue()
                    .contains("Expenditure!N4: Spend to date is -£0.01"));
            assertEquals(
                    "FFF8CBAD",
                    book.getSheet("Expenditure")
                            .getRow(3)
                            .getCell(13)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex());
        }
        assertEquals(
                1,
                ReturnSamples.figures(10_000_000_001L)
                        .outOfRange(ReturnSamples.layout())
                        .size());
        assertEquals(
                0,
                ReturnSamples.figures(10_000_000_000L)
                        .outOfRange(ReturnSamples.layout())
                        .size());
    }

    @Test
    void givesTheSameBytesInAnyLocale() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertArrayEquals(BOOK, render(123_456_789));
        } finally {
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    list: schemes          | list: shemes      | Did you mean
                    value: planned-spend   | value: plan-spend | Did you mean
                    input: yes-no          | input: maybe      | maybe
                    {label: Telephone, input: text} | {label: Telephone} | has neither a value nor an input
                    title: Metrics         | titel: Metrics    | the field is missing
                    """)
    void aMistakeInTheLayoutIsNamed(String from, String to, String says) {
        var refused = assertThrows(
                ProblemException.class,
                () -> ReturnDocument.read("r.yaml", ReturnSamples.yaml().replace(from, to)));
        assertTrue(String.valueOf(refused.getMessage()).contains(says), refused.getMessage());
    }

    private static byte[] render(long firstPence) {
        return ReturnWorkbook.render(
                ReturnSamples.layout(), ReturnSamples.figures(firstPence), ReturnSamples.DAY);
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
