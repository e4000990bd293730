package org.pooledfund.pack.bcf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.VisibleText;
import org.pooledfund.pack.bcf.ReturnLayout.Entry;
import org.pooledfund.pack.bcf.ReturnLayout.Input;
import org.pooledfund.pack.bcf.ReturnLayout.Sheet;

/** Writes one sheet of the return, and remembers which cells people have to fill in. */
final class ReturnSheet {
    private static final int HEAD = 2;
    private static final int WIDE = 256 * 60;
    private static final int NARROW = 256 * 22;

    /** So many characters of Arial fit on a line of a narrow column, and a line is so high. */
    private static final int CHARACTERS = 19;

    private static final int LINE_POINTS = 15;
    private static final Set<Input> AMOUNTS = Set.of(Input.AMOUNT, Input.NUMBER);

    private final XSSFSheet sheet;
    private final Sheet layout;
    private final ReturnLayout whole;
    private final ReturnStyles styles;
    private final List<Asked> asked = new ArrayList<>();

    /** Cells that must be filled in: what they are, and where, such as B5 or D4:D13. */
    record Asked(String label, String cells) {}

    ReturnSheet(XSSFSheet sheet, Sheet layout, ReturnLayout whole, ReturnStyles styles) {
        this.sheet = sheet;
        this.layout = layout;
        this.whole = whole;
        this.styles = styles;
    }

    /** Where an entry of a list stands: row and column counted from 0. */
    static String address(int row, int column) {
        return new CellReference(HEAD + 1 + row, column).formatAsString();
    }

    List<Asked> write(ReturnFigures figures) {
        Row title = sheet.createRow(0);
        title.createCell(0).setCellValue(layout.title());
        title.getCell(0).setCellStyle(styles.title);
        if (layout.isForm()) {
            writeForm(figures);
        } else {
            writeTable(figures.list(layout.list()));
        }
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(!layout.isForm());
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.protectSheet("");
        return asked;
    }

    private void writeForm(ReturnFigures figures) {
        sheet.setColumnWidth(0, WIDE);
        sheet.setColumnWidth(1, WIDE);
        for (int i = 0; i < layout.entries().size(); i++) {
            Entry entry = layout.entries().get(i);
            Row row = sheet.createRow(HEAD + i);
            row.createCell(0).setCellValue(entry.label());
            row.getCell(0).setCellStyle(styles.label);
            XSSFCell cell = (XSSFCell) row.createCell(1);
            if (entry.isFilled()) {
                fill(cell, figures.fact(entry.value()));
            } else {
                cell.setCellStyle(style(entry));
                restrict(entry, HEAD + i, HEAD + i, 1, false);
            }
        }
    }

    private void writeTable(List<Map<String, Cell>> rows) {
        Row head = sheet.createRow(HEAD);
        for (int c = 0; c < layout.entries().size(); c++) {
            head.createCell(c).setCellValue(layout.entries().get(c).label());
            head.getCell(c).setCellStyle(styles.head);
            sheet.setColumnWidth(c, NARROW);
        }
        head.setHeightInPoints(height(head));
        sheet.createFreezePane(1, HEAD + 1);
        for (int r = 0; r < rows.size(); r++) {
            Row row = sheet.createRow(HEAD + 1 + r);
            for (int c = 0; c < layout.entries().size(); c++) {
                Entry entry = layout.entries().get(c);
                XSSFCell cell = (XSSFCell) row.createCell(c);
                Cell value = rows.get(r).get(entry.value());
                if (value == null) {
                    cell.setCellStyle(style(entry));
                } else {
                    fill(cell, value);
                }
            }
            row.setHeightInPoints(height(row));
        }
        for (int c = 0; c < layout.entries().size() && !rows.isEmpty(); c++) {
            String value = layout.entries().get(c).value();
            boolean known = rows.stream().allMatch(row -> row.containsKey(value));
            restrict(layout.entries().get(c), HEAD + 1, HEAD + rows.size(), c, known);
        }
    }

    /** Said, for not every reader works it out. */
    private static int height(Row row) {
        int lines = 1;
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                lines = Math.max(lines, lines(cell.getStringCellValue()));
            }
        }
        return lines * LINE_POINTS;
    }

    private static int lines(String text) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ")) {
            if (used > 0 && used + 1 + word.length() > CHARACTERS) {
                lines++;
                used = 0;
            }
            used += word.length() + 1;
        }
        return lines;
    }

    private void fill(XSSFCell cell, Cell value) {
        switch (value) {
            case Cell.Money money -> {
                cell.setCellValue(
                        org.pooledfund.money.Pence.toPounds(money.pence()).doubleValue());
                cell.setCellStyle(ReturnFigures.fits(money, whole) ? styles.amount : styles.wrong);
            }
            case Cell.Percent percent -> {
                cell.setCellValue(percent.value().doubleValue());
                cell.setCellStyle(styles.percent);
            }
            case Cell.Day day -> {
                cell.setCellValue(day.value());
                cell.setCellStyle(styles.day);
            }
            case Cell.Text text -> {
                cell.setCellValue(VisibleText.of(text.value()));
                cell.setCellStyle(styles.text);
            }
            case Cell.Whole number -> {
                cell.setCellValue(number.value());
                cell.setCellStyle(styles.percent);
            }
            case Cell.Blank blank -> cell.setCellStyle(styles.input);
            case Cell.Rating rating -> {
                cell.setCellValue(rating.word());
                cell.setCellStyle(styles.text);
            }
        }
    }

    private CellStyle style(Entry entry) {
        return switch (entry.input().orElse(Input.NUMBER)) {
            case AMOUNT -> styles.inputAmount;
            case DATE -> styles.inputDay;
            case TEXT, NUMBER, YES_NO, TRACK -> styles.input;
        };
    }

    private void restrict(Entry entry, int first, int last, int column, boolean known) {
        if (entry.input().isPresent() && !known && !entry.optional()) {
            asked.add(new Asked(
                    entry.label(),
                    new CellRangeAddress(first, last, column, column).formatAsString()));
        }
        DataValidationHelper rules = sheet.getDataValidationHelper();
        DataValidationConstraint rule = rule(rules, entry);
        if (rule != null) {
            DataValidation validation = rules.createValidation(
                    rule, new CellRangeAddressList(first, last, column, column));
            validation.createErrorBox("This cannot be entered here", says(entry));
            validation.setShowErrorBox(true);
            sheet.addValidationData(validation);
        }
    }

    private @org.jspecify.annotations.Nullable DataValidationConstraint rule(
            DataValidationHelper rules, Entry entry) {
        boolean amount = entry.isFilled()
                ? entry.value().endsWith("-spend") || entry.value().endsWith("-income")
                : AMOUNTS.contains(entry.input().orElse(Input.TEXT));
        if (amount) {
            String most = org.pooledfund.money.Pence.toPounds(whole.mostPence()).toPlainString();
            return rules.createDecimalConstraint(
                    DataValidationConstraint.OperatorType.BETWEEN, "0", most);
        }
        return switch (entry.input().orElse(Input.TEXT)) {
            case YES_NO -> rules.createExplicitListConstraint(new String[] {"Yes", "No"});
            case TRACK ->
                rules.createExplicitListConstraint(
                        new String[] {"Yes", "No", "Data not available"});
            case DATE ->
                rules.createDateConstraint(
                        DataValidationConstraint.OperatorType.GREATER_OR_EQUAL,
                        String.valueOf((int) org.apache.poi.ss.usermodel.DateUtil.getExcelDate(
                                LocalDate.of(2013, 6, 1))),
                        "",
                        "d/m/yyyy");
            default -> null;
        };
    }

    private String says(Entry entry) {
        return switch (entry.input().orElse(Input.AMOUNT)) {
            case YES_NO -> "Choose Yes or No.";
            case TRACK -> "Choose Yes, No or Data not available.";
            case DATE -> "Write a date, such as 31/10/2025.";
            default ->
                "Write an amount from 0 to "
                        + org.pooledfund.money.Pence.toPounds(whole.mostPence()).toPlainString()
                        + ".";
        };
    }
}
