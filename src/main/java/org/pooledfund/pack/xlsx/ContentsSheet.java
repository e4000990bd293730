package org.pooledfund.pack.xlsx;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.pooledfund.pack.CellText;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.PackMeta;

/** The first sheet: what the workbook is about, where each table is, what it was made from. */
final class ContentsSheet {
    private static final int WIDE = 74 * 256;
    private final SXSSFSheet sheet;
    private final Styles styles;
    private int next;

    ContentsSheet(SXSSFWorkbook workbook, Styles styles) {
        this.sheet = workbook.createSheet(SheetNames.CONTENTS);
        this.styles = styles;
    }

    void write(PackMeta meta, List<SheetTable> tables, List<String> names) {
        SheetSetUp.page(sheet, -1);
        sheet.setColumnWidth(0, 36 * 256);
        sheet.setColumnWidth(1, WIDE);
        sheet.setColumnWidth(2, 14 * 256);
        Row top = sheet.createRow(next++);
        top.setHeightInPoints(24);
        put(top, 0, meta.fund().name(), styles.wrappedTitle());
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
        RowHeight.fit(top, meta.fund().name(), 80);
        fact("Report", meta.edition().title() + ", " + meta.period().label());
        fact("Reporting period", meta.period().span());
        fact("Figures up to", CellText.longDay(meta.period().cutOff()));
        fact("Status", meta.edition().status() + ", version " + meta.edition().version());
        fact("Host partner", meta.fund().host());
        list(tables, names);
        head("Data received", "Detail", "Rating");
        meta.completeness().forEach(this::completeness);
        head("Made from", "Fingerprint or version", "");
        meta.inputs().forEach(input -> fact(input.label(), input.fingerprint()));
    }

    private void list(List<SheetTable> tables, List<String> names) {
        head("Sheet", "Table", "Rows");
        for (int i = 0; i < tables.size(); i++) {
            Row row = sheet.createRow(next++);
            Cell cell = put(row, 0, names.get(i), styles.link());
            Hyperlink link =
                    sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + names.get(i).replace("'", "''") + "'!A1");
            cell.setHyperlink(link);
            put(row, 1, tables.get(i).table().title(), text());
            long lines = tables.get(i).table().rows().stream()
                    .filter(r -> r.kind() == org.pooledfund.pack.Row.Kind.BODY)
                    .count();
            new CellWriter(styles)
                    .write(
                            row.createCell(2),
                            org.pooledfund.pack.Cell.whole(lines),
                            ColumnKind.WHOLE,
                            org.pooledfund.pack.Row.Kind.BODY);
        }
    }

    private void completeness(PackMeta.Completeness partner) {
        Row row = sheet.createRow(next++);
        put(row, 0, partner.partner(), text());
        put(row, 1, partner.detail(), text());
        RowHeight.fit(row, partner.partner(), 34);
        RowHeight.fit(row, partner.detail(), 72);
        String rating = partner.rating().shape() + " " + partner.word();
        put(row, 2, rating, styles.rating(partner.rating()));
    }

    private void fact(String label, String value) {
        Row row = sheet.createRow(next++);
        put(row, 0, label, styles.label());
        put(row, 1, value, text());
        RowHeight.fit(row, label, 34);
        RowHeight.fit(row, value, 72);
    }

    private void head(String first, String second, String third) {
        next++;
        Row row = sheet.createRow(next++);
        put(row, 0, first, styles.head(HorizontalAlignment.LEFT));
        put(row, 1, second, styles.head(HorizontalAlignment.LEFT));
        put(
                row,
                2,
                third,
                styles.head(
                        third.equals("Rows")
                                ? HorizontalAlignment.RIGHT
                                : HorizontalAlignment.LEFT));
    }

    private CellStyle text() {
        return styles.text(ColumnKind.TEXT, org.pooledfund.pack.Row.Kind.BODY);
    }

    private static Cell put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(CellWriter.text(text));
        return cell;
    }
}
