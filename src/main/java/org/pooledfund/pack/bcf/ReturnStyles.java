package org.pooledfund.pack.bcf;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells: yellow is for people to fill in, grey is filled, red does not fit. */
final class ReturnStyles {
    private static final String TEXT = "@";
    private static final String POUNDS = "#,##0.00;[Red]-#,##0.00";
    private final XSSFWorkbook workbook;
    final CellStyle title;
    final CellStyle head;
    final CellStyle label;
    final CellStyle text;
    final CellStyle amount;
    final CellStyle percent;
    final CellStyle day;
    final CellStyle wrong;
    final CellStyle input;
    final CellStyle inputAmount;
    final CellStyle inputDay;
    final CellStyle checker;

    ReturnStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.title = style("FFFFFF", "General", true, 15);
        this.head = style("DCE6F1", TEXT, true, 11);
        this.label = style("FFFFFF", TEXT, false, 11);
        this.text = style("E7E6E6", TEXT, false, 11);
        this.amount = style("E7E6E6", POUNDS, false, 11);
        this.percent = style("E7E6E6", "0.0", false, 11);
        this.day = style("E7E6E6", "d mmmm yyyy", false, 11);
        this.wrong = style("F8CBAD", POUNDS, true, 11);
        this.input = style("FFF2CC", "General", false, 11);
        this.inputAmount = style("FFF2CC", POUNDS, false, 11);
        this.inputDay = style("FFF2CC", "d mmmm yyyy", false, 11);
        this.checker = style("FFFFFF", "General", true, 11);
        this.text.setQuotePrefixed(true);
        input.setLocked(false);
        inputAmount.setLocked(false);
        inputDay.setLocked(false);
    }

    private CellStyle style(String ground, String format, boolean bold, int points) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        font.setFontName("Arial");
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(points < 15);
        if (!ground.equals("FFFFFF")) {
            style.setFillForegroundColor(
                    new XSSFColor(java.util.HexFormat.of().parseHex(ground), null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
