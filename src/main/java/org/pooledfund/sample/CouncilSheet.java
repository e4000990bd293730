package org.pooledfund.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pooledfund.money.Pence;

/** The one sheet of the council's extract, filled from the top. */
final class CouncilSheet {
    private static final List<String> HEADER = List.of(
            "Service",
            "Cost Code",
            "Cost Code Description",
            "Subjective",
            "Subjective Description",
            "Document No",
            "Line",
            "Our Reference",
            "Supplier Name",
            "Document Date",
            "Financial Year",
            "Period",
            "Net Amount",
            "VAT",
            "Narrative");
    private static final int NET_COLUMN = HEADER.indexOf("Net Amount");
    private static final int VAT_COLUMN = HEADER.indexOf("VAT");
    private static final String EQUIPMENT = "7CE20";
    private static final Map<String, String> SERVICES =
            Map.of("7ZZ20", "Communities", "7ZZ30", "Place");

    private final XSSFSheet sheet;
    private final CellStyle dateStyle;
    private final CellStyle moneyStyle;
    private int rows;
    private long netPence;
    private long vatPence;

    CouncilSheet(XSSFWorkbook workbook) {
        sheet = workbook.createSheet("Transactions");
        dateStyle = style(workbook, "dd/mm/yyyy");
        moneyStyle = style(workbook, "#,##0.00");
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    void preamble(List<String> lines) {
        lines.forEach(line -> next().createCell(0).setCellValue(line));
    }

    void header() {
        XSSFRow row = next();
        HEADER.forEach(name -> text(row, name));
    }

    void line(Numbered numbered) {
        Posting posting = numbered.posting();
        long vat = posting.centre().equals(EQUIPMENT) ? posting.pence() / 5 : 0;
        XSSFRow row = next();
        text(row, SERVICES.getOrDefault(posting.centre(), "Adults and Health"));
        text(row, posting.centre());
        text(row, Chart.centre(posting.centre()));
        text(row, posting.account());
        text(row, Chart.account(posting.account()));
        text(row, documentNumber(numbered));
        cell(row).setCellValue(numbered.line());
        text(row, posting.reference());
        text(row, posting.party());
        var date = cell(row);
        date.setCellValue(posting.date());
        date.setCellStyle(dateStyle);
        text(row, posting.period().year().label().replace('-', '/'));
        cell(row).setCellValue(posting.period().number());
        money(row, NET_COLUMN, posting.pence());
        money(row, VAT_COLUMN, vat);
        text(row, posting.narrative());
        netPence += posting.pence();
        vatPence += vat;
    }

    void total() {
        XSSFRow row = next();
        text(row, "Total");
        money(row, NET_COLUMN, netPence);
        money(row, VAT_COLUMN, vatPence);
    }

    private XSSFRow next() {
        return sheet.createRow(rows++);
    }

    private static XSSFCell cell(XSSFRow row) {
        return row.createCell(Math.max(row.getLastCellNum(), 0));
    }

    private static void text(XSSFRow row, String text) {
        cell(row).setCellValue(text);
    }

    private void money(XSSFRow row, int column, long pence) {
        var cell = row.createCell(column);
        // a workbook has no other numbers; two decimals come back exactly
        cell.setCellValue(Pence.toPounds(pence).doubleValue());
        cell.setCellStyle(moneyStyle);
    }

    private static String documentNumber(Numbered numbered) {
        return String.format(
                Locale.ROOT,
                "51%02d%06d",
                numbered.posting().period().number(),
                numbered.document());
    }
}
